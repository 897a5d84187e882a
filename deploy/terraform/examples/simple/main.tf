# The least: one service and its table may be healed, alerts come by the webhook, everything is encrypted by the services'
# own keys. lambda-deploy is the same as a root; this shows how the modules go together in a root of yours.
provider "aws" {
  region = var.region
}

module "remediator" {
  source = "../../modules/remediator"

  name          = "selfheal"
  zip_path      = var.zip_path
  policy_folder = "${path.module}/../../policies"
  remediations = {
    cash-db-outage = {
      runbook            = "ecs-db-outage"
      cluster            = "demo"
      service            = "cash-subscriber"
      table_name         = "cash-events"
      task_role_arn      = var.task_role_arn
      execution_role_arn = var.execution_role_arn
    }
  }
}

module "alert_path" {
  source = "../../modules/alert-path"

  name          = "selfheal"
  function_name = module.remediator.function_name
  alias_name    = module.remediator.alias_name
  alias_arn     = module.remediator.alias_arn
}
