# What the path must hold, with a mocked provider. The partition is not "aws", so that a fixed one shows.
mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws-us-gov" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-gov-west-1" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:role/other" }
  }
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws-us-gov:sqs:us-gov-west-1:123456789012:queue" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws-us-gov:sns:us-gov-west-1:123456789012:t-alerts" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws-us-gov:logs:us-gov-west-1:123456789012:log-group:g" }
  }
  mock_resource "aws_cloudwatch_event_bus" {
    defaults = { arn = "arn:aws-us-gov:events:us-gov-west-1:123456789012:event-bus/t" }
  }
  mock_resource "aws_cloudwatch_event_rule" {
    defaults = { arn = "arn:aws-us-gov:events:us-gov-west-1:123456789012:rule/t/t-alert" }
  }
  override_resource {
    target = aws_iam_role.pipe
    values = { arn = "arn:aws-us-gov:iam::123456789012:role/t-pipe" }
  }
  override_resource {
    target = aws_iam_role.api
    values = { arn = "arn:aws-us-gov:iam::123456789012:role/t-ingress" }
  }
}

variables {
  name          = "tt"
  function_name = "t"
  alias_name    = "live"
  alias_arn     = "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:t:live"
}

run "one_producer_and_nothing_lost" {
  command = apply

  assert {
    condition = [for s in jsondecode(aws_sns_topic_policy.alerts.policy).Statement : s.Principal if s.Effect == "Allow"] == [
      { AWS = "arn:aws-us-gov:iam::123456789012:role/t-ingress" }
    ]
    error_message = "Only the API's role may publish to the topic."
  }
  assert {
    condition = anytrue([for s in jsondecode(aws_sns_topic_policy.alerts.policy).Statement :
      s.Effect == "Deny" && s.Principal == "*" && s.Action == "sns:Publish" &&
    try(s.Condition.ArnNotEquals["aws:PrincipalArn"], "") == "arn:aws-us-gov:iam::123456789012:role/t-ingress"])
    error_message = "Everybody but the API's role must be denied."
  }
  assert {
    condition = [for s in jsondecode(module.ingress_queue.policy).Statement : [s.Principal, s.Condition] if s.Effect == "Allow"] == [
      [{ Service = "sns.amazonaws.com" }, { ArnEquals = { "aws:SourceArn" = "arn:aws-us-gov:sns:us-gov-west-1:123456789012:t-alerts" } }]
    ]
    error_message = "The queue takes from the topic only."
  }
  assert {
    condition = anytrue([for s in jsondecode(module.ingress_queue.policy).Statement :
      s.Effect == "Deny" && s.Principal == "*" && s.Action == "sqs:SendMessage" &&
    try(s.Condition.ArnNotEquals["aws:SourceArn"], "") == "arn:aws-us-gov:sns:us-gov-west-1:123456789012:t-alerts"])
    error_message = "Everybody but the topic must be denied."
  }
  assert {
    condition = [for s in jsondecode(aws_cloudwatch_event_bus_policy.this.policy).Statement : s.Principal if s.Effect == "Allow"] == [
      { AWS = "arn:aws-us-gov:iam::123456789012:role/t-pipe" }
    ]
    error_message = "Only the pipe's role may put events on the bus."
  }
  assert {
    condition = anytrue([for s in jsondecode(aws_cloudwatch_event_bus_policy.this.policy).Statement :
      s.Effect == "Deny" && s.Principal == "*" && s.Action == "events:PutEvents" &&
    try(s.Condition.ArnNotEquals["aws:PrincipalArn"], "") == "arn:aws-us-gov:iam::123456789012:role/t-pipe"])
    error_message = "Everybody but the pipe's role must be denied."
  }
  assert {
    condition = (aws_lambda_permission.rule.qualifier == "live" && aws_lambda_permission.rule.source_account == "123456789012" &&
    aws_lambda_permission.rule.source_arn == aws_cloudwatch_event_rule.alert.arn && aws_lambda_permission.rule.principal == "events.amazonaws.com")
    error_message = "Only the rule of this account may invoke, and only the alias."
  }
  assert {
    condition     = aws_cloudwatch_event_target.alert.arn == var.alias_arn
    error_message = "The rule invokes the alias."
  }

  # Nothing is lost or garbled.
  assert {
    condition     = trimspace(aws_pipes_pipe.this.target_parameters[0].input_template) == "{\"schema\": \"selfheal.alert/1\", \"alert\": <$.body>, \"sqs\": {\"message_id\": \"<$.messageId>\"}}"
    error_message = "The template's < and > must be as written: jsonencode would escape them."
  }
  assert {
    condition     = length(aws_pipes_pipe.this.source_parameters[0].filter_criteria) == 0
    error_message = "A pipe deletes what its filter does not match: no filter."
  }
  assert {
    condition = (aws_pipes_pipe.this.source_parameters[0].sqs_queue_parameters[0].batch_size == 1 &&
    aws_sns_topic_subscription.queue.raw_message_delivery)
    error_message = "One message at a time, delivered raw: the template wraps a single JSON body."
  }
  assert {
    condition = (length(aws_cloudwatch_event_target.alert.dead_letter_config) == 1 && module.ingress_queue.dead_name != null &&
    jsondecode(aws_sns_topic_subscription.queue.redrive_policy).deadLetterTargetArn != null && length(output.dead_queue_names) == 3)
    error_message = "Each hop keeps what it cannot deliver."
  }
  assert {
    condition     = aws_cloudwatch_event_archive.this.event_source_arn == aws_cloudwatch_event_bus.this.arn && aws_cloudwatch_event_target.all.arn == aws_cloudwatch_log_group.all.arn
    error_message = "The bus is archived, and every event is logged."
  }
  # A 4xx would be final for the sender: what is not a success of SNS is 503, and so is too much at once.
  assert {
    condition = (aws_api_gateway_integration_response.this["202"].selection_pattern == "2\\d{2}" &&
      try(length(aws_api_gateway_integration_response.this["503"].selection_pattern), 0) == 0 &&
    aws_api_gateway_gateway_response.throttled[0].status_code == "503" && aws_api_gateway_method.post[0].api_key_required)
    error_message = "Trouble must be answered 503, and a key is required."
  }
  assert {
    condition     = length(regexall("arn:aws:", join("", [aws_sns_topic_policy.alerts.policy, module.ingress_queue.policy, aws_cloudwatch_event_bus_policy.this.policy, aws_api_gateway_integration.publish[0].uri]))) == 0
    error_message = "ARNs name the partition of the account."
  }
}

run "datadog_publishes_itself" {
  command = apply

  variables {
    ingress          = "datadog_sns"
    datadog_role_arn = "arn:aws-us-gov:iam::123456789012:role/DatadogIntegrationRole"
  }

  assert {
    condition = [for s in jsondecode(aws_sns_topic_policy.alerts.policy).Statement : s.Principal if s.Effect == "Allow"] == [
      { AWS = "arn:aws-us-gov:iam::123456789012:role/DatadogIntegrationRole" }
    ]
    error_message = "Only Datadog's role may publish."
  }
  assert {
    condition     = length(aws_api_gateway_rest_api.this) == 0 && output.webhook_url == null
    error_message = "There is no API then."
  }
}

run "a_role_is_needed_for_sns" {
  command = plan

  variables {
    ingress = "datadog_sns"
  }

  expect_failures = [var.datadog_role_arn]
}

run "the_alias_is_invoked" {
  command = plan

  variables {
    alias_arn = "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:t"
  }

  expect_failures = [var.alias_arn]
}
