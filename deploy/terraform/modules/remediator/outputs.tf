output "function_name" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}

output "alias_name" {
  description = "Name of the alias; invoke FUNCTION:ALIAS."
  value       = aws_lambda_alias.live.name
}

output "alias_arn" {
  description = "ARN of the alias."
  value       = aws_lambda_alias.live.arn
}

output "version" {
  description = "Version that the alias stands for."
  value       = aws_lambda_alias.live.function_version
}

output "role_arn" {
  description = "Role of the function."
  value       = aws_iam_role.this.arn
}

output "log_group_name" {
  description = "Log group of the function."
  value       = aws_cloudwatch_log_group.this.name
}

output "state_table_name" {
  description = "Table with alerts, runs and what is due."
  value       = module.state.name
}

output "saved_table_name" {
  description = "Table with saved items."
  value       = module.saved.name
}

output "page_topic_arn" {
  description = "Topic that pages go to."
  value       = aws_sns_topic.pages.arn
}

output "continue_queue_url" {
  description = "Queue by which a run goes on."
  value       = module.continue.url
}

output "continue_queue_name" {
  description = "Name of that queue."
  value       = module.continue.name
}

output "schedule_group_name" {
  description = "Group of the sweep and of the dead man's switches."
  value       = aws_scheduler_schedule_group.this.name
}

output "dead_man_role_arn" {
  description = "Role of the dead man's switches."
  value       = aws_iam_role.dead_man.arn
}

output "dead_queue_names" {
  description = "Queues with what failed; each has an alarm in module observability."
  value = {
    function = module.failed.name
    continue = module.continue.dead_name
  }
}
