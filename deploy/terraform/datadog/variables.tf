variable "environment" {
  description = "staging or production; monitors of staging are drafts, which notify nobody but can be tested."
  type        = string
  default     = "staging"

  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment must be staging or production."
  }
}

variable "webhook_name" {
  description = "Name of the webhook: monitors mention @webhook-NAME."
  type        = string
  default     = "selfheal-staging"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,40}$", var.webhook_name))
    error_message = "webhook_name must begin with a small letter and have at most 41 small letters, digits and dashes."
  }
}

variable "webhook_url" {
  description = "terraform -chdir=../lambda-deploy output -raw webhook_url."
  type        = string

  validation {
    condition     = startswith(var.webhook_url, "https://")
    error_message = "webhook_url must begin with https://."
  }
}

variable "webhook_key" {
  description = "terraform -chdir=../lambda-deploy output -raw webhook_key; give it as TF_VAR_webhook_key, not in a file."
  type        = string
  sensitive   = true

  validation {
    condition     = length(var.webhook_key) >= 32
    error_message = "webhook_key must have at least 32 characters."
  }
}

variable "monitors" {
  description = "Monitors that alert selfheal, by a name of your choice. The tags become labels that rules match on."
  type = map(object({
    name                     = string
    query                    = string
    critical                 = number
    type                     = optional(string, "metric alert")
    message                  = optional(string, "")
    priority                 = optional(number, 1)
    tags                     = optional(list(string), [])
    renotify_minutes         = optional(number, 20)
    on_missing_data          = optional(string, "default")
    evaluation_delay_seconds = optional(number, 300)
  }))
  default = {}
}
