# What must wake a person: an alert that was lost on its way, a function that fails, and silence: the sweep runs once a
# minute, so a function that is not invoked for five is gone. And one dashboard.
data "aws_region" "current" {}

locals {
  alias = "${var.function_name}:${var.alias_name}"
  counts = merge(
    {
      errors = {
        text       = "The remediator fails", namespace = "AWS/Lambda", metric = "Errors", threshold = 0
        dimensions = { FunctionName = var.function_name, Resource = local.alias }
      }
      throttles = {
        text       = "The remediator is throttled: raise reserved_concurrency", namespace = "AWS/Lambda", metric = "Throttles", threshold = 0
        dimensions = { FunctionName = var.function_name, Resource = local.alias }
      }
      rule-failed = {
        text       = "The rule cannot invoke the remediator", namespace = "AWS/Events", metric = "FailedInvocations", threshold = 0
        dimensions = { EventBusName = var.bus_name, RuleName = var.rule_name }
      }
      pipe-failed = {
        text       = "The pipe cannot move alerts to the bus", namespace = "AWS/EventBridge/Pipes", metric = "ExecutionFailed", threshold = 0
        dimensions = { PipeName = var.pipe_name }
      }
    },
    var.api_name == null ? {} : {
      api-5xx = {
        text       = "Alerts are answered 503; their sender tries again", namespace = "AWS/ApiGateway", metric = "5XXError", threshold = 5
        dimensions = { ApiName = var.api_name }
      }
      api-4xx = {
        text       = "Alerts are refused for good (wrong key or media type) and are lost", namespace = "AWS/ApiGateway", metric = "4XXError", threshold = 0
        dimensions = { ApiName = var.api_name }
      }
    }
  )
}

resource "aws_cloudwatch_metric_alarm" "dead" {
  for_each            = var.dead_queue_names
  alarm_name          = "${var.name}-dead-${each.key}"
  alarm_description   = "Messages that could not be delivered are in queue ${each.value}"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  dimensions          = { QueueName = each.value }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 60
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_topic_arns
  ok_actions          = var.alarm_topic_arns
  tags                = var.tags
}

resource "aws_cloudwatch_metric_alarm" "age" {
  for_each            = var.queue_names
  alarm_name          = "${var.name}-age-${each.key}"
  alarm_description   = "Messages wait in queue ${each.value} for more than ${var.queue_age_seconds} s"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  dimensions          = { QueueName = each.value }
  statistic           = "Maximum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = var.queue_age_seconds
  period              = 60
  evaluation_periods  = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_topic_arns
  ok_actions          = var.alarm_topic_arns
  tags                = var.tags
}

resource "aws_cloudwatch_metric_alarm" "count" {
  for_each            = local.counts
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.text
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.threshold
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.alarm_topic_arns
  ok_actions          = var.alarm_topic_arns
  tags                = var.tags
}

# Missing data is the alarm: nobody invokes the function any more.
resource "aws_cloudwatch_metric_alarm" "heartbeat" {
  alarm_name          = "${var.name}-heartbeat"
  alarm_description   = "The sweep has not run for five minutes: nothing overdue is taken up. Put back stopped services by hand (selfheal run list)"
  namespace           = "selfheal"
  metric_name         = "Sweeps"
  dimensions          = { FunctionName = var.function_name }
  statistic           = "Sum"
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  period              = 60
  evaluation_periods  = 5
  datapoints_to_alarm = 5
  treat_missing_data  = "breaching"
  alarm_actions       = var.alarm_topic_arns
  ok_actions          = var.alarm_topic_arns
  tags                = var.tags
}

locals {
  region = data.aws_region.current.id
  charts = [
    { title = "Alerts in", stat = "Sum", metrics = concat(
      var.api_name == null ? [] : [["AWS/ApiGateway", "Count", "ApiName", var.api_name]],
      [["AWS/Events", "MatchedEvents", "EventBusName", var.bus_name, "RuleName", var.rule_name]],
    ) },
    { title = "Remediator", stat = "Sum", metrics = [
      for metric in ["Invocations", "Errors", "Throttles"] : ["AWS/Lambda", metric, "FunctionName", var.function_name, "Resource", local.alias]
    ] },
    { title = "Duration (ms)", stat = "p99", metrics = [["AWS/Lambda", "Duration", "FunctionName", var.function_name, "Resource", local.alias]] },
    { title = "Undelivered", stat = "Maximum", metrics = [
      for name in values(var.dead_queue_names) : ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name]
    ] },
    { title = "Oldest message (s)", stat = "Maximum", metrics = [
      for name in values(var.queue_names) : ["AWS/SQS", "ApproximateAgeOfOldestMessage", "QueueName", name]
    ] },
    { title = "State table", stat = "Sum", metrics = [
      for metric in ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits"] : ["AWS/DynamoDB", metric, "TableName", var.state_table_name]
    ] },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = jsonencode({
    widgets = concat(
      [for index, chart in local.charts : {
        type       = "metric", width = 8, height = 6, x = (index % 3) * 8, y = floor(index / 3) * 6
        properties = { title = chart.title, region = local.region, view = "timeSeries", stat = chart.stat, period = 60, metrics = chart.metrics }
      }],
      [{
        type = "log", width = 24, height = 6, x = 0, y = 12
        properties = {
          title = "Last log lines", region = local.region, view = "table"
          query = "SOURCE '${var.log_group_name}' | fields @timestamp, @message | sort @timestamp desc | limit 50"
        }
      }]
    )
  })
}
