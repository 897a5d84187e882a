# The door for a webhook: one route whose body API Gateway publishes to the topic itself; there is no code in between.
# A webhook's sender tries again after a 5xx and never after a 4xx, so everything that may pass answers 503: trouble
# with SNS (the default answer), and too many requests. Only a missing or wrong key is 403.

resource "aws_iam_role" "api" {
  count                = local.uses_api ? 1 : 0
  name                 = "${var.name}-ingress"
  description          = "Publishes what the webhook brings"
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "apigateway.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_role_policy" "api" {
  count = local.uses_api ? 1 : 0
  name  = "publish"
  role  = aws_iam_role.api[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([{
      Sid      = "Publish"
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = aws_sns_topic.alerts.arn
      }], var.kms_key_arn == null ? [] : [{
      Sid      = "Key"
      Effect   = "Allow"
      Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource = var.kms_key_arn
    }])
  })
}

resource "aws_api_gateway_rest_api" "this" {
  #checkov:skip=CKV_AWS_237:create_before_destroy is on the deployment, which is what changes
  count       = local.uses_api ? 1 : 0
  name        = "${var.name}-alerts"
  description = "Alerts for selfheal"
  tags        = var.tags

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_resource" "alerts" {
  count       = local.uses_api ? 1 : 0
  rest_api_id = aws_api_gateway_rest_api.this[0].id
  parent_id   = aws_api_gateway_rest_api.this[0].root_resource_id
  path_part   = "alerts"
}

resource "aws_api_gateway_method" "post" {
  #checkov:skip=CKV_AWS_59:the sender cannot sign requests; an API key is required
  count            = local.uses_api ? 1 : 0
  rest_api_id      = aws_api_gateway_rest_api.this[0].id
  resource_id      = aws_api_gateway_resource.alerts[0].id
  http_method      = "POST"
  authorization    = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_integration" "publish" {
  count                   = local.uses_api ? 1 : 0
  rest_api_id             = aws_api_gateway_rest_api.this[0].id
  resource_id             = aws_api_gateway_resource.alerts[0].id
  http_method             = aws_api_gateway_method.post[0].http_method
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = "arn:${local.partition}:apigateway:${local.region}:sns:action/Publish"
  credentials             = aws_iam_role.api[0].arn
  passthrough_behavior    = "NEVER"
  timeout_milliseconds    = 10000

  request_parameters = {
    "integration.request.header.Content-Type" = "'application/x-www-form-urlencoded'"
  }
  request_templates = {
    "application/json" = "Action=Publish&Version=2010-03-31&TopicArn=$util.urlEncode('${aws_sns_topic.alerts.arn}')&Message=$util.urlEncode($input.body)"
  }
}

locals {
  answers = {
    "202" = { pattern = "2\\d{2}", body = jsonencode({ status = "accepted" }) }
    "503" = { pattern = null, body = jsonencode({ status = "try again" }) }
  }
}

resource "aws_api_gateway_method_response" "this" {
  for_each    = local.uses_api ? local.answers : {}
  rest_api_id = aws_api_gateway_rest_api.this[0].id
  resource_id = aws_api_gateway_resource.alerts[0].id
  http_method = aws_api_gateway_method.post[0].http_method
  status_code = each.key
}

resource "aws_api_gateway_integration_response" "this" {
  for_each          = local.uses_api ? local.answers : {}
  rest_api_id       = aws_api_gateway_rest_api.this[0].id
  resource_id       = aws_api_gateway_resource.alerts[0].id
  http_method       = aws_api_gateway_method.post[0].http_method
  status_code       = aws_api_gateway_method_response.this[each.key].status_code
  selection_pattern = each.value.pattern

  response_templates = {
    "application/json" = each.value.body
  }

  depends_on = [aws_api_gateway_integration.publish]
}

resource "aws_api_gateway_gateway_response" "throttled" {
  count         = local.uses_api ? 1 : 0
  rest_api_id   = aws_api_gateway_rest_api.this[0].id
  response_type = "THROTTLED"
  status_code   = "503"
}

resource "aws_api_gateway_deployment" "this" {
  count       = local.uses_api ? 1 : 0
  rest_api_id = aws_api_gateway_rest_api.this[0].id

  # What is written here, not what AWS adds to it: a new deployment only when something changed.
  triggers = {
    content = sha1(jsonencode([
      aws_api_gateway_resource.alerts[0].path_part, aws_api_gateway_method.post[0].api_key_required, local.answers,
      aws_api_gateway_integration.publish[0].uri, aws_api_gateway_integration.publish[0].request_templates,
      aws_api_gateway_gateway_response.throttled[0].status_code,
    ]))
  }

  depends_on = [aws_api_gateway_integration_response.this]

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "this" {
  #checkov:skip=CKV_AWS_76:access logs need a role for the whole account (aws_api_gateway_account), which is not this module's
  #checkov:skip=CKV_AWS_120:nothing to cache
  #checkov:skip=CKV2_AWS_29:an API key and a rate limit; a firewall costs more than the whole path
  #checkov:skip=CKV2_AWS_51:the sender has no client certificate
  count                = local.uses_api ? 1 : 0
  rest_api_id          = aws_api_gateway_rest_api.this[0].id
  deployment_id        = aws_api_gateway_deployment.this[0].id
  stage_name           = "v1"
  description          = "Alerts for selfheal"
  xray_tracing_enabled = true
  tags                 = var.tags
}

resource "aws_api_gateway_api_key" "this" {
  count       = local.uses_api ? 1 : 0
  name        = "${var.name}-alerts"
  description = "The webhook's secret"
  tags        = var.tags
}

resource "aws_api_gateway_usage_plan" "this" {
  count       = local.uses_api ? 1 : 0
  name        = "${var.name}-alerts"
  description = "What an alert storm may bring; more is answered 503 and sent again"
  tags        = var.tags

  api_stages {
    api_id = aws_api_gateway_rest_api.this[0].id
    stage  = aws_api_gateway_stage.this[0].stage_name
  }

  throttle_settings {
    rate_limit  = var.alerts_per_second
    burst_limit = var.alerts_per_second * 10
  }
}

resource "aws_api_gateway_usage_plan_key" "this" {
  count         = local.uses_api ? 1 : 0
  key_id        = aws_api_gateway_api_key.this[0].id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.this[0].id
}
