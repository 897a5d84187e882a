# The alert path and the remediator: ingress -> SNS -> SQS -> Pipe -> bus -> rule -> Lambda, its state, its alarms.
# What it may heal is `remediations`; without an entry the function holds no permission to change anything.
provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

data "aws_caller_identity" "current" {}

locals {
  prefix = "${var.name}-${var.environment}"
  tags   = merge({ Project = var.name, Environment = var.environment, ManagedBy = "terraform" }, var.tags)
  # All that differs between the two.
  profile = {
    staging    = { deletion_protection = false, log_days = 14, archive_days = 7, concurrency = 2 }
    production = { deletion_protection = true, log_days = 90, archive_days = 30, concurrency = 5 }
  }[var.environment]
  kms_key_arn = var.create_kms_key ? one(module.kms[*].key_arn) : var.kms_key_arn
}

module "kms" {
  source = "../modules/kms"
  count  = var.create_kms_key ? 1 : 0
  name   = local.prefix
}

module "remediator" {
  source = "../modules/remediator"

  name                 = local.prefix
  zip_path             = var.zip_path
  architecture         = var.architecture
  memory_size          = var.memory_size
  timeout_seconds      = var.timeout_seconds
  reserved_concurrency = coalesce(var.reserved_concurrency, local.profile.concurrency)
  environment          = var.function_environment
  remediations         = var.remediations
  policy_folder        = "${path.module}/../policies"
  target_role_arns     = var.target_role_arns
  page_emails          = var.page_emails
  sweep_enabled        = var.sweep_enabled
  deletion_protection  = local.profile.deletion_protection
  log_retention_days   = local.profile.log_days
  redrive_allow_policy = var.redrive_allow_policy
  kms_key_arn          = local.kms_key_arn
  permissions_boundary = var.permissions_boundary
}

module "alert_path" {
  source = "../modules/alert-path"

  name                 = local.prefix
  ingress              = var.ingress
  datadog_role_arn     = var.datadog_role_arn
  function_name        = module.remediator.function_name
  alias_name           = module.remediator.alias_name
  alias_arn            = module.remediator.alias_arn
  archive_days         = local.profile.archive_days
  log_retention_days   = local.profile.log_days
  redrive_allow_policy = var.redrive_allow_policy
  kms_key_arn          = local.kms_key_arn
  permissions_boundary = var.permissions_boundary
}

module "observability" {
  source = "../modules/observability"

  name             = local.prefix
  function_name    = module.remediator.function_name
  alias_name       = module.remediator.alias_name
  log_group_name   = module.remediator.log_group_name
  state_table_name = module.remediator.state_table_name
  bus_name         = module.alert_path.bus_name
  rule_name        = module.alert_path.rule_name
  pipe_name        = module.alert_path.pipe_name
  api_name         = module.alert_path.api_name
  dead_queue_names = merge(module.alert_path.dead_queue_names, module.remediator.dead_queue_names)
  queue_names      = { alerts = module.alert_path.queue_name }
  alarm_topic_arns = [module.remediator.page_topic_arn]
}
