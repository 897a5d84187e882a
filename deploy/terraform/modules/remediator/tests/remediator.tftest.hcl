# What the function may and may not do, and that everything invokes its alias; with a mocked provider.
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
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:role/t" }
  }
  mock_resource "aws_iam_policy" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:policy/t" }
  }
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws-us-gov:sqs:us-gov-west-1:123456789012:queue" }
  }
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws-us-gov:sns:us-gov-west-1:123456789012:t-pages" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws-us-gov:logs:us-gov-west-1:123456789012:log-group:g" }
  }
  mock_resource "aws_lambda_function" {
    defaults = { arn = "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:t", version = "7" }
  }
  mock_resource "aws_lambda_alias" {
    defaults = { arn = "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:t:live" }
  }
  override_resource {
    target = aws_iam_role.dead_man
    values = { arn = "arn:aws-us-gov:iam::123456789012:role/t-dead-man" }
  }
}

override_module {
  target = module.saved
  outputs = {
    name = "t-saved"
    arn  = "arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/t-saved"
  }
}
override_module {
  target = module.state
  outputs = {
    name = "t"
    arn  = "arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/t"
  }
}

variables {
  name          = "tt"
  zip_path      = "main.tf" # any file: only its hash is taken
  policy_folder = "../../policies"
  remediations = {
    cash = {
      runbook            = "ecs-db-outage"
      cluster            = "shop"
      service            = "cash"
      table_name         = "cash-events"
      task_role_arn      = "arn:aws-us-gov:iam::123456789012:role/cash-task"
      execution_role_arn = "arn:aws-us-gov:iam::123456789012:role/cash-execution"
    }
  }
}

run "alias_denials_least_privilege" {
  command = apply

  variables {
    permissions_boundary = "arn:aws-us-gov:iam::123456789012:policy/boundary"
  }

  assert {
    condition = (aws_lambda_function_event_invoke_config.live.qualifier == aws_lambda_alias.live.name &&
      aws_scheduler_schedule.sweep.target[0].arn == aws_lambda_alias.live.arn &&
      aws_lambda_event_source_mapping.continue.function_name == aws_lambda_alias.live.arn &&
      output.alias_arn == aws_lambda_alias.live.arn &&
    jsondecode(aws_iam_role_policy.sweep.policy).Statement[0].Resource == aws_lambda_alias.live.arn)
    error_message = "Whatever invokes the function invokes the alias."
  }
  assert {
    condition     = aws_lambda_function.this.publish && aws_lambda_alias.live.function_version == "7"
    error_message = "The alias stands for a published version, not for $LATEST."
  }
  assert {
    condition     = aws_scheduler_schedule.sweep.schedule_expression == "rate(1 minute)" && aws_scheduler_schedule.sweep.target[0].input == "{\"schema\":\"selfheal.sweep/1\"}"
    error_message = "The sweep runs once a minute."
  }
  assert {
    condition     = length(aws_lambda_function_event_invoke_config.live.destination_config[0].on_failure) == 1
    error_message = "Events that fail are kept."
  }

  # Denials.
  assert {
    condition = length(setsubtract([
      "ecs:DeleteService", "ecs:DeleteCluster", "ecs:DeregisterTaskDefinition", "dynamodb:DeleteTable",
      "dynamodb:UpdateContinuousBackups", "dynamodb:BatchWriteItem", "lambda:UpdateFunctionCode", "iam:Put*",
      ], flatten([for s in jsondecode(aws_iam_role_policy.denials.policy).Statement : s.Action if s.Effect == "Deny" && s.Resource == "*" && !contains(keys(s), "Condition")]))
    ) == 0
    error_message = "An explicit denial is missing."
  }
  assert {
    condition = anytrue([for s in jsondecode(aws_iam_role_policy.denials.policy).Statement :
      s.Effect == "Deny" && s.Resource == "arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/t-saved" && contains(flatten([s.Action]), "dynamodb:DeleteItem")
    ])
    error_message = "Saved items must not be deletable."
  }
  assert {
    condition = alltrue(flatten([for s in jsondecode(aws_iam_role_policy.base.policy).Statement : [
      for action in flatten([s.Action]) : !contains(["dynamodb:DeleteItem", "dynamodb:UpdateItem"], action)
    ] if s.Sid == "Saved"]))
    error_message = "Nothing grants a delete of saved items either."
  }
  assert {
    condition     = alltrue([for s in jsondecode(aws_iam_role_policy.denials.policy).Statement : s.Effect == "Deny"])
    error_message = "The policy of denials grants nothing."
  }

  # Least privilege.
  # Without resources in IAM: a read of task definitions and of scalable targets, and ListTasks, limited to the cluster.
  assert {
    condition = alltrue([for s in jsondecode(aws_iam_policy.remediation["cash"].policy).Statement :
      !contains(flatten([s.Resource]), "*") || contains(keys(s), "Condition") ||
    length(setsubtract(flatten([s.Action]), ["ecs:DescribeTaskDefinition", "application-autoscaling:DescribeScalableTargets"])) == 0])
    error_message = "Only reads that know no resource may be on *."
  }
  assert {
    condition = length([for s in jsondecode(aws_iam_policy.remediation["cash"].policy).Statement : s if contains(flatten([s.Action]), "ecs:UpdateService") &&
    flatten([s.Resource]) == ["arn:aws-us-gov:ecs:us-gov-west-1:123456789012:service/shop/cash"]]) == 1
    error_message = "UpdateService is for one service."
  }
  assert {
    condition = flatten([for s in jsondecode(aws_iam_policy.remediation["cash"].policy).Statement : s.Resource if contains(flatten([s.Action]), "iam:PassRole")]) == [
      "arn:aws-us-gov:iam::123456789012:role/cash-task", "arn:aws-us-gov:iam::123456789012:role/cash-execution"
    ]
    error_message = "PassRole is for the two roles of the service."
  }
  assert {
    condition     = length(regexall("arn:aws:|\\$\\{", aws_iam_policy.remediation["cash"].policy)) == 0 && length(aws_iam_policy.remediation["cash"].policy) < 6144
    error_message = "Every placeholder is replaced, the partition is the account's, and it fits into a managed policy."
  }

  assert {
    condition     = toset([aws_iam_role.this.permissions_boundary, aws_iam_role.sweep.permissions_boundary, aws_iam_role.dead_man.permissions_boundary]) == toset([var.permissions_boundary])
    error_message = "The boundary must be on every role."
  }
}

run "nothing_enabled_nothing_granted" {
  command = apply

  variables {
    remediations = {}
  }

  assert {
    condition     = length(aws_iam_policy.remediation) == 0 && length(regexall("ecs:", aws_iam_role_policy.base.policy)) == 0
    error_message = "Without a remediation the function holds no permission for ECS."
  }
}

run "no_wildcards_in_targets" {
  command = plan

  variables {
    remediations = {
      all = {
        runbook            = "ecs-db-outage"
        cluster            = "shop"
        service            = "*"
        table_name         = "cash-events"
        task_role_arn      = "arn:aws:iam::123456789012:role/a"
        execution_role_arn = "arn:aws:iam::123456789012:role/*"
      }
    }
  }

  expect_failures = [var.remediations]
}
