output "webhook_url" {
  description = "Where the webhook posts; null with ingress = datadog_sns."
  value       = local.uses_api ? "${aws_api_gateway_stage.this[0].invoke_url}/alerts" : null
}

output "webhook_key" {
  description = "What the webhook sends as x-api-key; null with ingress = datadog_sns."
  value       = one(aws_api_gateway_api_key.this[*].value)
  sensitive   = true
}

output "topic_arn" {
  description = "Topic of the alerts."
  value       = aws_sns_topic.alerts.arn
}

output "topic_name" {
  description = "Name of the topic, for `@sns-NAME`."
  value       = aws_sns_topic.alerts.name
}

output "queue_name" {
  description = "Name of the ingress queue."
  value       = module.ingress_queue.name
}

output "bus_name" {
  description = "Name of the bus."
  value       = aws_cloudwatch_event_bus.this.name
}

output "rule_name" {
  description = "Name of the rule that invokes the remediator."
  value       = aws_cloudwatch_event_rule.alert.name
}

output "pipe_name" {
  description = "Name of the pipe."
  value       = aws_pipes_pipe.this.name
}

output "api_name" {
  description = "Name of the API; null with ingress = datadog_sns."
  value       = one(aws_api_gateway_rest_api.this[*].name)
}

output "events_log_group" {
  description = "Log group with every event of the bus."
  value       = aws_cloudwatch_log_group.all.name
}

output "dead_queue_names" {
  description = "Queues with what could not be delivered; each has an alarm in module observability."
  value = {
    subscription = module.undelivered.name
    pipe         = module.ingress_queue.dead_name
    rule         = module.undispatched.name
  }
}
