output "mention" {
  description = "What a monitor's message mentions."
  value       = "@sns-${module.alert_path.topic_name}"
}

output "dashboard" {
  description = "Name of the dashboard."
  value       = module.observability.dashboard_name
}
