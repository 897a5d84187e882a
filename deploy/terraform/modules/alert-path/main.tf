# An alert's way: ingress -> SNS -> SQS -> Pipe -> bus -> rule -> Lambda alias. Whoever can publish on it can remediate, so
# each hop takes messages from the one before it and from nobody else, and what cannot be delivered is kept and seen.
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account       = data.aws_caller_identity.current.account_id
  region        = data.aws_region.current.id
  partition     = data.aws_partition.current.partition
  uses_api      = var.ingress == "api_gateway"
  publisher_arn = local.uses_api ? aws_iam_role.api[0].arn : var.datadog_role_arn
  source        = "selfheal.datadog"
  detail_type   = "Datadog Alert"
}

# --- topic

resource "aws_sns_topic" "alerts" {
  #checkov:skip=CKV_AWS_26:encrypted where a key is given (kms_key_arn); SNS has no key of its own that a queue could use
  name              = "${var.name}-alerts"
  signature_version = 2
  kms_master_key_id = var.kms_key_arn
  tags              = var.tags
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnePublisher"
        Effect    = "Allow"
        Principal = { AWS = local.publisher_arn }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alerts.arn
      },
      {
        Sid       = "NobodyElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alerts.arn
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = local.publisher_arn } }
      },
      {
        Sid       = "EncryptedTransport"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alerts.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "queue" {
  topic_arn            = aws_sns_topic.alerts.arn
  protocol             = "sqs"
  endpoint             = module.ingress_queue.arn
  raw_message_delivery = true
  redrive_policy       = jsonencode({ deadLetterTargetArn = module.undelivered.arn })
}

# What SNS could not put into the queue.
module "undelivered" {
  source               = "../queue"
  name                 = "${var.name}-undelivered"
  producer             = { service = "sns.amazonaws.com", source_arn = aws_sns_topic.alerts.arn }
  redrive_allow_policy = var.redrive_allow_policy
  kms_key_arn          = var.kms_key_arn
  tags                 = var.tags
}

module "ingress_queue" {
  source                     = "../queue"
  name                       = "${var.name}-alerts"
  producer                   = { service = "sns.amazonaws.com", source_arn = aws_sns_topic.alerts.arn }
  max_receive_count          = 5
  visibility_timeout_seconds = 60
  redrive_allow_policy       = var.redrive_allow_policy
  kms_key_arn                = var.kms_key_arn
  tags                       = var.tags
}

# --- pipe: queue to bus. No filter: a pipe deletes what its filter does not match.

resource "aws_cloudwatch_log_group" "pipe" {
  #checkov:skip=CKV_AWS_158:encrypted where a key is given
  #checkov:skip=CKV_AWS_338:an alert's way is looked into within weeks
  name              = "/aws/vendedlogs/pipes/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
  tags              = var.tags
}

resource "aws_iam_role" "pipe" {
  name                 = "${var.name}-pipe"
  description          = "Moves alerts from the queue to the bus"
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "pipes.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_role_policy" "pipe" {
  name = "move"
  role = aws_iam_role.pipe.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([
      {
        Sid      = "TakeFromQueue"
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = module.ingress_queue.arn
      },
      {
        Sid      = "PutOnBus"
        Effect   = "Allow"
        Action   = "events:PutEvents"
        Resource = aws_cloudwatch_event_bus.this.arn
      },
      ], var.kms_key_arn == null ? [] : [{
        Sid      = "Key"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = var.kms_key_arn
    }])
  })
}

resource "aws_pipes_pipe" "this" {
  name        = var.name
  description = "Alerts from the queue to the bus"
  role_arn    = aws_iam_role.pipe.arn
  source      = module.ingress_queue.arn
  target      = aws_cloudwatch_event_bus.this.arn
  tags        = var.tags

  source_parameters {
    sqs_queue_parameters {
      batch_size                         = 1
      maximum_batching_window_in_seconds = 0
    }
  }

  target_parameters {
    # Never by jsonencode: it writes < and > as \u003c and \u003e, and then nothing is replaced. The quotes around the
    # message's id are needed, the alert has none: it is an object.
    input_template = <<-EOT
      {"schema": "selfheal.alert/1", "alert": <$.body>, "sqs": {"message_id": "<$.messageId>"}}
    EOT

    eventbridge_event_bus_parameters {
      source      = local.source
      detail_type = local.detail_type
    }
  }

  log_configuration {
    level = "ERROR"
    cloudwatch_logs_log_destination {
      log_group_arn = aws_cloudwatch_log_group.pipe.arn
    }
  }

  depends_on = [aws_iam_role_policy.pipe]
}

# --- bus, archive, rules

resource "aws_cloudwatch_event_bus" "this" {
  name               = var.name
  description        = "Alerts for selfheal"
  kms_key_identifier = var.kms_key_arn
  tags               = var.tags
}

resource "aws_cloudwatch_event_bus_policy" "this" {
  event_bus_name = aws_cloudwatch_event_bus.this.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OneProducer"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.pipe.arn }
        Action    = "events:PutEvents"
        Resource  = aws_cloudwatch_event_bus.this.arn
      },
      {
        Sid       = "NobodyElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = "events:PutEvents"
        Resource  = aws_cloudwatch_event_bus.this.arn
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = aws_iam_role.pipe.arn } }
      },
    ]
  })
}

resource "aws_cloudwatch_event_archive" "this" {
  name             = var.name
  description      = "Alerts as they came; a replayed one is observed, not acted on"
  event_source_arn = aws_cloudwatch_event_bus.this.arn
  retention_days   = var.archive_days
}

resource "aws_cloudwatch_event_rule" "alert" {
  name           = "${var.name}-alert"
  description    = "Alerts to the remediator"
  event_bus_name = aws_cloudwatch_event_bus.this.name
  state          = "ENABLED"
  tags           = var.tags
  event_pattern = jsonencode({
    source        = [local.source]
    "detail-type" = [local.detail_type]
    detail        = { schema = ["selfheal.alert/1"] }
  })
}

resource "aws_cloudwatch_event_target" "alert" {
  rule           = aws_cloudwatch_event_rule.alert.name
  event_bus_name = aws_cloudwatch_event_bus.this.name
  target_id      = "remediator"
  arn            = var.alias_arn

  retry_policy {
    maximum_event_age_in_seconds = 3600
    maximum_retry_attempts       = 20
  }

  dead_letter_config {
    arn = module.undispatched.arn
  }
}

# What the rule could not hand to the function.
module "undispatched" {
  source               = "../queue"
  name                 = "${var.name}-undispatched"
  producer             = { service = "events.amazonaws.com", source_arn = aws_cloudwatch_event_rule.alert.arn }
  redrive_allow_policy = var.redrive_allow_policy
  kms_key_arn          = var.kms_key_arn
  tags                 = var.tags
}

resource "aws_lambda_permission" "rule" {
  statement_id   = "alert-rule"
  action         = "lambda:InvokeFunction"
  function_name  = var.function_name
  qualifier      = var.alias_name
  principal      = "events.amazonaws.com"
  source_arn     = aws_cloudwatch_event_rule.alert.arn
  source_account = local.account
}

# Every event of the bus, matched or not, so that one that no rule took can be found.
resource "aws_cloudwatch_event_rule" "all" {
  name           = "${var.name}-all"
  description    = "Every event of the bus to a log group"
  event_bus_name = aws_cloudwatch_event_bus.this.name
  state          = "ENABLED"
  event_pattern  = jsonencode({ account = [local.account] })
  tags           = var.tags
}

resource "aws_cloudwatch_log_group" "all" {
  #checkov:skip=CKV_AWS_158:encrypted where a key is given
  #checkov:skip=CKV_AWS_338:the archive keeps the events
  name              = "/aws/events/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
  tags              = var.tags
}

resource "aws_cloudwatch_log_resource_policy" "all" {
  policy_name = "${var.name}-events"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["events.amazonaws.com", "delivery.logs.amazonaws.com"] }
      Action    = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource  = "${aws_cloudwatch_log_group.all.arn}:*"
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.all.arn } }
    }]
  })
}

resource "aws_cloudwatch_event_target" "all" {
  rule           = aws_cloudwatch_event_rule.all.name
  event_bus_name = aws_cloudwatch_event_bus.this.name
  target_id      = "log"
  arn            = aws_cloudwatch_log_group.all.arn
}
