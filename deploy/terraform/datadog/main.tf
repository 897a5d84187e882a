# Datadog's half: a webhook that posts to the API of lambda-deploy, its secret, and a monitor that calls it. A root of its
# own, because it needs Datadog's keys (DD_API_KEY, DD_APP_KEY in the environment; DD_HOST for another site).
provider "datadog" {}

locals {
  # $NAME is replaced by Datadog. jsonencode is fine here: there is no < or > in it.
  payload = {
    schema       = "selfheal.datadog/1"
    id           = "$ID"
    cycle        = "$ALERT_CYCLE_KEY"
    transition   = "$ALERT_TRANSITION"
    monitor      = "$ALERT_ID"
    name         = "$ALERT_TITLE"
    priority     = "$ALERT_PRIORITY"
    scope        = "$ALERT_SCOPE"
    tags         = "$TAGS"
    date         = "$DATE"
    last_updated = "$LAST_UPDATED"
    link         = "$LINK"
  }
  secret_name = upper(replace("${var.webhook_name}_KEY", "-", "_"))
}

resource "datadog_webhook_custom_variable" "key" {
  name      = local.secret_name
  value     = var.webhook_key
  is_secret = true
}

resource "datadog_webhook" "selfheal" {
  name      = var.webhook_name
  url       = var.webhook_url
  encode_as = "json"
  payload   = jsonencode(local.payload)
  custom_headers = jsonencode({
    "Content-Type" = "application/json"
    "x-api-key"    = format("$%s", local.secret_name)
  })

  depends_on = [datadog_webhook_custom_variable.key]
}

resource "datadog_monitor" "outage" {
  for_each = var.monitors

  name     = each.value.name
  type     = each.value.type
  query    = each.value.query
  priority = each.value.priority
  tags     = concat(each.value.tags, ["env:${var.environment}", "managed-by:terraform"])
  # Outside of {{#is_alert}}: recoveries must reach it too.
  message = "${each.value.message}\n\n@webhook-${datadog_webhook.selfheal.name}"

  # An alert that was lost on its way comes again.
  renotify_interval   = each.value.renotify_minutes
  renotify_statuses   = ["alert"]
  on_missing_data     = each.value.on_missing_data
  evaluation_delay    = each.value.evaluation_delay_seconds
  require_full_window = false
  draft_status        = var.environment == "staging" ? "draft" : "published"

  monitor_thresholds {
    critical = each.value.critical
  }
}
