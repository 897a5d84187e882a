# What one variable, the environment, decides; with a mocked provider.
mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { id = "eu-west-1" }
  }
}

variables {
  region   = "eu-west-1"
  zip_path = "lambda-deploy.tf" # any file: only its hash is taken
}

run "production_is_protected" {
  command = plan

  variables {
    environment = "production"
  }

  assert {
    condition     = output.dashboard == "selfheal-production" && output.state_table == "selfheal-production" && output.saved_table == "selfheal-production-saved"
    error_message = "The environment is part of every name."
  }
  assert {
    condition     = local.profile.deletion_protection && local.profile.log_days >= 90
    error_message = "Production keeps its tables and its logs."
  }
  assert {
    condition     = contains(output.alarms, "selfheal-production-heartbeat") && length([for name in output.alarms : name if startswith(name, "selfheal-production-dead-")]) == 5
    error_message = "There is an alarm for the sweep and for each dead-letter queue."
  }
}

run "unknown_environment" {
  command = plan

  variables {
    environment = "prod"
  }

  expect_failures = [var.environment]
}
