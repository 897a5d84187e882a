# What the function may do: a base that every deployment needs, one policy per remediation that is enabled (from
# policies/RUNBOOK.json, which is what `selfheal iam RUNBOOK` prints), and denials that no policy can lift.
locals {
  scheduler_trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "scheduler.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })

  key_statements = var.kms_key_arn == null ? [] : [{
    Sid      = "Key"
    Effect   = "Allow"
    Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
    Resource = var.kms_key_arn
  }]

  assume_statements = length(var.target_role_arns) == 0 ? [] : [{
    Sid      = "TargetAccounts"
    Effect   = "Allow"
    Action   = "sts:AssumeRole"
    Resource = var.target_role_arns
  }]

  base_statements = [
    {
      Sid      = "Log"
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "${aws_cloudwatch_log_group.this.arn}:*"
    },
    {
      Sid      = "Trace"
      Effect   = "Allow"
      Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
      Resource = "*"
    },
    {
      Sid    = "State"
      Effect = "Allow"
      Action = [
        "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query",
        "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem",
      ]
      Resource = [module.state.arn, "${module.state.arn}/index/*"]
    },
    {
      Sid    = "Saved"
      Effect = "Allow"
      Action = [
        "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query",
        "dynamodb:PutItem", "dynamodb:ConditionCheckItem",
      ]
      Resource = module.saved.arn
    },
    {
      Sid      = "Continue"
      Effect   = "Allow"
      Action   = ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
      Resource = module.continue.arn
    },
    {
      Sid      = "Failed"
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = module.failed.arn
    },
    {
      Sid      = "Page"
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = aws_sns_topic.pages.arn
    },
    {
      Sid      = "DeadMan"
      Effect   = "Allow"
      Action   = ["scheduler:CreateSchedule", "scheduler:GetSchedule", "scheduler:DeleteSchedule"]
      Resource = "arn:${local.partition}:scheduler:${local.region}:${local.account}:schedule/${aws_scheduler_schedule_group.this.name}/*"
    },
    {
      Sid       = "DeadManRole"
      Effect    = "Allow"
      Action    = "iam:PassRole"
      Resource  = aws_iam_role.dead_man.arn
      Condition = { StringEquals = { "iam:PassedToService" = "scheduler.amazonaws.com" } }
    },
  ]

  denials = [
    {
      Sid    = "NeverEnd"
      Effect = "Deny"
      Action = [
        "ecs:DeleteService", "ecs:DeleteCluster", "ecs:DeleteTaskDefinitions", "ecs:DeregisterTaskDefinition",
        "dynamodb:DeleteTable", "dynamodb:DeleteBackup", "dynamodb:UpdateTable", "dynamodb:UpdateContinuousBackups",
        "dynamodb:UpdateTimeToLive", "dynamodb:BatchWriteItem", "dynamodb:PartiQLDelete",
        "logs:DeleteLogGroup", "logs:DeleteLogStream",
        "kms:ScheduleKeyDeletion", "kms:DisableKey",
        "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration", "lambda:UpdateAlias",
        "iam:Create*", "iam:Put*", "iam:Attach*", "iam:Detach*", "iam:Delete*", "iam:Update*",
      ]
      Resource = "*"
    },
    {
      Sid      = "NeverDeleteSaved"
      Effect   = "Deny"
      Action   = ["dynamodb:DeleteItem", "dynamodb:UpdateItem"]
      Resource = module.saved.arn
    },
    {
      Sid      = "NeverTouchSweep"
      Effect   = "Deny"
      Action   = ["scheduler:UpdateSchedule", "scheduler:DeleteSchedule"]
      Resource = "arn:${local.partition}:scheduler:${local.region}:${local.account}:schedule/${aws_scheduler_schedule_group.this.name}/sweep"
    },
    {
      Sid       = "NoShellInTasks"
      Effect    = "Deny"
      Action    = ["ecs:UpdateService"]
      Resource  = "*"
      Condition = { Bool = { "ecs:enable-execute-command" = "true" } }
    },
  ]

  remediations = {
    for name, remediation in var.remediations : name => jsondecode(templatefile(
      "${var.policy_folder}/${remediation.runbook}.json", {
        Partition     = local.partition
        Region        = local.region
        Account       = local.account
        Cluster       = remediation.cluster
        Service       = remediation.service
        Family        = coalesce(remediation.task_family, remediation.service)
        TableName     = remediation.table_name
        TaskRole      = remediation.task_role_arn
        ExecutionRole = remediation.execution_role_arn
    }))
  }
}

resource "aws_iam_role" "this" {
  name                 = var.name
  description          = "What the remediator may do"
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "base" {
  #checkov:skip=CKV_AWS_355:X-Ray knows no resources; the denials are meant for every resource
  name = "base"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.base_statements, local.key_statements, local.assume_statements)
  })
}

resource "aws_iam_role_policy" "denials" {
  name = "denials"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = local.denials
  })
}

resource "aws_iam_policy" "remediation" {
  #checkov:skip=CKV_AWS_355:DescribeTaskDefinition, ListTasks (limited to the cluster) and DescribeScalableTargets know no resources
  for_each    = local.remediations
  name        = "${var.name}-${each.key}"
  description = "selfheal: runbook ${var.remediations[each.key].runbook} on ${var.remediations[each.key].service}"
  tags        = var.tags
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = each.value
  })
}

resource "aws_iam_role_policy_attachment" "remediation" {
  for_each   = aws_iam_policy.remediation
  role       = aws_iam_role.this.name
  policy_arn = each.value.arn
}
