# The function, what it keeps, what wakes it, and what it may do. Everything that invokes it invokes the alias.
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  region    = data.aws_region.current.id
  partition = data.aws_partition.current.partition
  alias     = "live"
}

# --- function

resource "aws_cloudwatch_log_group" "this" {
  #checkov:skip=CKV_AWS_158:encrypted where a key is given
  #checkov:skip=CKV_AWS_338:the runs are in the state table; how long the log is wanted is a variable
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
  tags              = var.tags
}

resource "aws_lambda_function" "this" {
  #checkov:skip=CKV_AWS_117:it calls AWS's public APIs only; in a VPC it would need a NAT gateway or endpoints
  #checkov:skip=CKV_AWS_173:no secrets in the environment
  #checkov:skip=CKV_AWS_272:code signing needs a signing profile of the account; source_code_hash pins the ZIP
  function_name                  = var.name
  description                    = "selfheal: alerts in, runbooks out"
  role                           = aws_iam_role.this.arn
  runtime                        = "provided.al2023"
  handler                        = "bootstrap"
  architectures                  = [var.architecture]
  filename                       = var.zip_path
  source_code_hash               = filebase64sha256(var.zip_path)
  memory_size                    = var.memory_size
  timeout                        = var.timeout_seconds
  reserved_concurrent_executions = var.reserved_concurrency
  publish                        = true
  kms_key_arn                    = var.kms_key_arn
  tags                           = var.tags

  environment {
    variables = merge({ SELFHEAL_CONFIG = "/var/task/selfheal.yaml" }, var.environment)
  }

  logging_config {
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.this.name
    application_log_level = "INFO"
    system_log_level      = "INFO"
  }

  tracing_config {
    mode = "Active"
  }

  dead_letter_config {
    target_arn = module.failed.arn
  }

  depends_on = [aws_iam_role_policy.base]
}

resource "aws_lambda_alias" "live" {
  name             = local.alias
  description      = "The version in use"
  function_name    = aws_lambda_function.this.function_name
  function_version = aws_lambda_function.this.version
}

# On the alias: a configuration without qualifier would not apply to what is invoked through it.
resource "aws_lambda_function_event_invoke_config" "live" {
  function_name                = aws_lambda_function.this.function_name
  qualifier                    = aws_lambda_alias.live.name
  maximum_retry_attempts       = 2
  maximum_event_age_in_seconds = 3600

  destination_config {
    on_failure {
      destination = module.failed.arn
    }
  }
}

# Events that the function failed on, after its retries.
module "failed" {
  source               = "../queue"
  name                 = "${var.name}-failed"
  producer             = { role_arn = aws_iam_role.this.arn }
  redrive_allow_policy = var.redrive_allow_policy
  kms_key_arn          = var.kms_key_arn
  tags                 = var.tags
}

# --- state

module "state" {
  source = "../table"
  name   = var.name

  hash_key   = "pk"
  range_key  = "sk"
  attributes = { pk = "S", sk = "S", due = "S", due_at = "N" }
  # Sparse: only what is due some time has the attribute.
  indexes             = { due = { hash_key = "due", range_key = "due_at", projection = "KEYS_ONLY" } }
  ttl_attribute       = "ttl"
  deletion_protection = var.deletion_protection
  kms_key_arn         = var.kms_key_arn
  tags                = var.tags
}

# Items that a runbook took out of a table, as they were. The function may write here and never delete.
module "saved" {
  source              = "../table"
  name                = "${var.name}-saved"
  hash_key            = "pk"
  range_key           = "sk"
  attributes          = { pk = "S", sk = "S" }
  ttl_attribute       = "ttl"
  deletion_protection = var.deletion_protection
  kms_key_arn         = var.kms_key_arn
  tags                = var.tags
}

# --- people

resource "aws_sns_topic" "pages" {
  #checkov:skip=CKV_AWS_26:encrypted where a key is given; alarms cannot publish with SNS's own key
  name              = "${var.name}-pages"
  signature_version = 2
  kms_master_key_id = var.kms_key_arn
  tags              = var.tags
}

resource "aws_sns_topic_policy" "pages" {
  arn = aws_sns_topic.pages.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Remediator"
        Effect    = "Allow"
        Principal = { AWS = [aws_iam_role.this.arn, aws_iam_role.dead_man.arn] }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.pages.arn
      },
      {
        Sid       = "Alarms"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.pages.arn
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
      {
        Sid       = "EncryptedTransport"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.pages.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "pages" {
  for_each  = var.page_emails
  topic_arn = aws_sns_topic.pages.arn
  protocol  = "email"
  endpoint  = each.value
}

# --- a run that is longer than an invocation goes on with a message to itself

module "continue" {
  source                     = "../queue"
  name                       = "${var.name}-continue"
  producer                   = { role_arn = aws_iam_role.this.arn }
  max_receive_count          = 5
  visibility_timeout_seconds = var.timeout_seconds * 6
  retention_seconds          = 86400
  redrive_allow_policy       = var.redrive_allow_policy
  kms_key_arn                = var.kms_key_arn
  tags                       = var.tags
}

resource "aws_lambda_event_source_mapping" "continue" {
  event_source_arn = module.continue.arn
  function_name    = aws_lambda_alias.live.arn
  batch_size       = 1
  tags             = var.tags
  depends_on       = [aws_iam_role_policy.base]
}

# --- once a minute: whatever is overdue

resource "aws_scheduler_schedule_group" "this" {
  name = var.name
  tags = var.tags
}

resource "aws_iam_role" "sweep" {
  name                 = "${var.name}-sweep"
  description          = "Invokes the remediator once a minute"
  assume_role_policy   = local.scheduler_trust
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "sweep" {
  name = "invoke"
  role = aws_iam_role.sweep.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "Invoke"
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction"
      Resource = aws_lambda_alias.live.arn
    }]
  })
}

resource "aws_scheduler_schedule" "sweep" {
  #checkov:skip=CKV_AWS_297:encrypted where a key is given; the input is a constant
  name                = "sweep"
  group_name          = aws_scheduler_schedule_group.this.name
  description         = "Whatever is overdue"
  schedule_expression = "rate(1 minute)"
  state               = var.sweep_enabled ? "ENABLED" : "DISABLED"
  kms_key_arn         = var.kms_key_arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_alias.live.arn
    role_arn = aws_iam_role.sweep.arn
    input    = jsonencode({ schema = "selfheal.sweep/1" })

    # The next minute brings the next one.
    retry_policy {
      maximum_event_age_in_seconds = 60
      maximum_retry_attempts       = 0
    }
  }

  depends_on = [aws_iam_role_policy.sweep]
}

# --- dead man's switch: before it stops a service the function makes a one-time schedule that pages at the deadline, and
# deletes it when the service is back. It works when the function does not.

resource "aws_iam_role" "dead_man" {
  name                 = "${var.name}-dead-man"
  description          = "Pages when a stopped service is not back in time"
  assume_role_policy   = local.scheduler_trust
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "dead_man" {
  name = "page"
  role = aws_iam_role.dead_man.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([{
      Sid      = "Page"
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = aws_sns_topic.pages.arn
    }], local.key_statements)
  })
}
