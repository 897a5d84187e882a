output "webhook_url" {
  description = "Where the webhook posts."
  value       = module.alert_path.webhook_url
}

output "function" {
  description = "What a manual invoke names."
  value       = "${module.remediator.function_name}:${module.remediator.alias_name}"
}
