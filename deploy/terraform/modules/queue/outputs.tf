output "arn" {
  description = "ARN of the queue."
  value       = aws_sqs_queue.this.arn
}

output "url" {
  description = "URL of the queue."
  value       = aws_sqs_queue.this.id
}

output "name" {
  description = "Name of the queue."
  value       = aws_sqs_queue.this.name
}

output "dead_name" {
  description = "Name of the dead-letter queue; null when there is none."
  value       = one(aws_sqs_queue.dead[*].name)
}

output "policy" {
  description = "Policy of the queue, as JSON."
  value       = aws_sqs_queue.this.policy
}
