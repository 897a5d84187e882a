output "function" {
  description = "What a manual invoke names: FUNCTION:ALIAS."
  value       = "${module.remediator.function_name}:${module.remediator.alias_name}"
}

output "function_version" {
  description = "Version that the alias stands for."
  value       = module.remediator.version
}

output "webhook_url" {
  description = "Where the webhook posts; null with ingress = datadog_sns."
  value       = module.alert_path.webhook_url
}

output "webhook_key" {
  description = "What the webhook sends as x-api-key: terraform output -raw webhook_key."
  value       = module.alert_path.webhook_key
  sensitive   = true
}

output "topic_name" {
  description = "Topic of the alerts, for `@sns-NAME`."
  value       = module.alert_path.topic_name
}

output "page_topic_arn" {
  description = "Topic that pages go to."
  value       = module.remediator.page_topic_arn
}

output "state_table" {
  description = "Table with alerts and runs: selfheal run list --store dynamodb:TABLE."
  value       = module.remediator.state_table_name
}

output "saved_table" {
  description = "Table with saved items; it outlives the function if you want it to."
  value       = module.remediator.saved_table_name
}

output "log_group" {
  description = "Log group of the function: aws logs tail."
  value       = module.remediator.log_group_name
}

output "events_log_group" {
  description = "Log group with every event of the bus."
  value       = module.alert_path.events_log_group
}

output "dashboard" {
  description = "Name of the dashboard."
  value       = module.observability.dashboard_name
}

output "alarms" {
  description = "Names of all alarms."
  value       = module.observability.alarm_names
}

output "selfheal_yaml" {
  description = "The function's configuration. Names follow from `name` and `environment`, so it can be written before the first apply."
  value = templatefile("${path.module}/selfheal.yaml.tftpl", {
    account        = data.aws_caller_identity.current.account_id
    region         = var.region
    state_table    = module.remediator.state_table_name
    page_topic     = module.remediator.page_topic_arn
    schedule_group = module.remediator.schedule_group_name
    dead_man_role  = module.remediator.dead_man_role_arn
    continue_queue = module.remediator.continue_queue_url
  })
}
