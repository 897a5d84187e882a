output "name" {
  description = "Name of the service."
  value       = aws_ecs_service.this.name
}

output "task_role_arn" {
  description = "Role of the program."
  value       = aws_iam_role.task.arn
}

output "execution_role_arn" {
  description = "Role that starts tasks."
  value       = aws_iam_role.execution.arn
}

output "log_group_name" {
  description = "Log group of the tasks."
  value       = aws_cloudwatch_log_group.this.name
}
