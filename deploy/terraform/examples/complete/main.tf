# Everything: a key of your own, a permissions boundary, two remediations, Datadog's `@sns` ingress, alarms and dashboard.
provider "aws" {
  region = var.region
}

locals {
  name = "selfheal-production"
  tags = { Owner = "platform", CostCenter = "42" }
}

module "kms" {
  source = "../../modules/kms"
  name   = local.name
  tags   = local.tags
}

module "remediator" {
  source = "../../modules/remediator"

  name                 = local.name
  zip_path             = var.zip_path
  architecture         = "arm64"
  memory_size          = 512
  timeout_seconds      = 120
  policy_folder        = "${path.module}/../../policies"
  kms_key_arn          = module.kms.key_arn
  permissions_boundary = var.permissions_boundary
  page_emails          = ["oncall@example.com"]
  target_role_arns     = ["arn:aws:iam::210987654321:role/selfheal"]
  tags                 = local.tags
  remediations = {
    for service in ["cash", "orders"] : "${service}-db-outage" => {
      runbook            = "ecs-db-outage"
      cluster            = "shop"
      service            = service
      table_name         = "${service}-events"
      task_role_arn      = var.task_role_arn
      execution_role_arn = var.execution_role_arn
    }
  }
}

module "alert_path" {
  source = "../../modules/alert-path"

  name                 = local.name
  ingress              = "datadog_sns"
  datadog_role_arn     = var.datadog_role_arn
  function_name        = module.remediator.function_name
  alias_name           = module.remediator.alias_name
  alias_arn            = module.remediator.alias_arn
  archive_days         = 90
  kms_key_arn          = module.kms.key_arn
  permissions_boundary = var.permissions_boundary
  tags                 = local.tags
}

module "observability" {
  source = "../../modules/observability"

  name             = local.name
  function_name    = module.remediator.function_name
  alias_name       = module.remediator.alias_name
  log_group_name   = module.remediator.log_group_name
  state_table_name = module.remediator.state_table_name
  bus_name         = module.alert_path.bus_name
  rule_name        = module.alert_path.rule_name
  pipe_name        = module.alert_path.pipe_name
  dead_queue_names = merge(module.alert_path.dead_queue_names, module.remediator.dead_queue_names)
  queue_names      = { alerts = module.alert_path.queue_name }
  alarm_topic_arns = [module.remediator.page_topic_arn]
  tags             = local.tags
}
