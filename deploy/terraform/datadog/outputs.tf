output "mention" {
  description = "What a monitor's message mentions."
  value       = "@webhook-${datadog_webhook.selfheal.name}"
}

output "monitor_ids" {
  description = "Ids of the monitors."
  value       = { for name, monitor in datadog_monitor.outage : name => monitor.id }
}
