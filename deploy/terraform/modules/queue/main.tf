# A standard queue that takes messages from exactly one producer, with a dead-letter queue if wanted. The denials are
# needed: within an account a principal with sqs:SendMessage in its own policy may send even when no queue policy allows it.
# A negated condition is true when its key is absent, so a call without the right source is denied too.
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  arn = "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}:${var.name}"
  is_from = var.producer.service != null ? {
    key = "aws:SourceArn", principal = { Service = var.producer.service }, value = var.producer.source_arn
    } : {
    key = "aws:PrincipalArn", principal = { AWS = var.producer.role_arn }, value = var.producer.role_arn
  }
}

resource "aws_sqs_queue" "dead" {
  #checkov:skip=CKV_AWS_27:encrypted by SQS, or with kms_key_arn
  count                     = var.max_receive_count == null ? 0 : 1
  name                      = "${var.name}-dead"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = var.kms_key_arn == null ? true : null
  kms_master_key_id         = var.kms_key_arn
  tags                      = var.tags
}

resource "aws_sqs_queue" "this" {
  #checkov:skip=CKV_AWS_27:encrypted by SQS, or with kms_key_arn
  name                       = var.name
  visibility_timeout_seconds = var.visibility_timeout_seconds
  receive_wait_time_seconds  = 20
  message_retention_seconds  = var.retention_seconds
  sqs_managed_sse_enabled    = var.kms_key_arn == null ? true : null
  kms_master_key_id          = var.kms_key_arn
  tags                       = var.tags

  # With the queue, not after it: it never takes messages from everybody.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OneProducer"
        Effect    = "Allow"
        Principal = local.is_from.principal
        Action    = "sqs:SendMessage"
        Resource  = local.arn
        Condition = { ArnEquals = { (local.is_from.key) = local.is_from.value } }
      },
      {
        Sid       = "NobodyElse"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sqs:SendMessage"
        Resource  = local.arn
        Condition = { ArnNotEquals = { (local.is_from.key) = local.is_from.value } }
      },
      {
        Sid       = "EncryptedTransport"
        Effect    = "Deny"
        Principal = "*"
        Action    = "sqs:*"
        Resource  = local.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })

  redrive_policy = var.max_receive_count == null ? null : jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead[0].arn
    maxReceiveCount     = var.max_receive_count
  })
}

# Only this queue may use the dead-letter queue. Behind a switch because emulators do not know the attribute.
resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  count     = var.max_receive_count != null && var.redrive_allow_policy ? 1 : 0
  queue_url = aws_sqs_queue.dead[0].id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.this.arn]
  })
}
