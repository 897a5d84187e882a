output "dashboard_name" {
  description = "Name of the dashboard."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
}

output "heartbeat_alarm_name" {
  description = "Alarm that fires when the sweep does not run."
  value       = aws_cloudwatch_metric_alarm.heartbeat.alarm_name
}

output "alarm_names" {
  description = "Every alarm."
  value = sort(concat(
    [aws_cloudwatch_metric_alarm.heartbeat.alarm_name],
    values(aws_cloudwatch_metric_alarm.dead)[*].alarm_name,
    values(aws_cloudwatch_metric_alarm.age)[*].alarm_name,
    values(aws_cloudwatch_metric_alarm.count)[*].alarm_name,
  ))
}
