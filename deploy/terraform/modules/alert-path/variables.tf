variable "name" {
  description = "Prefix of every name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,40}$", var.name))
    error_message = "name must begin with a small letter and have at most 41 small letters, digits and dashes."
  }
}

variable "ingress" {
  description = "api_gateway: a webhook posts to an API that publishes; datadog_sns: Datadog's own role publishes (`@sns-...`)."
  type        = string
  default     = "api_gateway"

  validation {
    condition     = contains(["api_gateway", "datadog_sns"], var.ingress)
    error_message = "ingress must be api_gateway or datadog_sns."
  }
}

variable "datadog_role_arn" {
  description = "Role of Datadog's AWS integration, the one publisher when ingress is datadog_sns."
  type        = string
  default     = null

  validation {
    condition     = (var.datadog_role_arn != null) == (var.ingress == "datadog_sns")
    error_message = "datadog_role_arn is needed with ingress = \"datadog_sns\", and only there."
  }
}

variable "function_name" {
  description = "Name of the remediator's function."
  type        = string
}

variable "alias_name" {
  description = "Name of the alias that is invoked."
  type        = string
}

variable "alias_arn" {
  description = "ARN of the alias that is invoked."
  type        = string

  validation {
    condition     = length(split(":", var.alias_arn)) == 8
    error_message = "alias_arn must be the ARN of an alias (...:function:NAME:ALIAS), never of the function alone."
  }
}

variable "alerts_per_second" {
  description = "Alerts a second that the API takes; the burst is ten times that."
  type        = number
  default     = 10

  validation {
    condition     = var.alerts_per_second >= 1 && var.alerts_per_second <= 1000
    error_message = "alerts_per_second must be 1 to 1000."
  }
}

variable "archive_days" {
  description = "Days that the archive of the bus keeps alerts."
  type        = number
  default     = 30
}

variable "log_retention_days" {
  description = "Days that the logs of the path are kept."
  type        = number
  default     = 30
}

variable "redrive_allow_policy" {
  description = "Whether dead-letter queues name the queue that may use them. Off only for emulators."
  type        = bool
  default     = true
}

variable "kms_key_arn" {
  description = "Key of the customer's own; null: the services' own encryption."
  type        = string
  default     = null
}

variable "permissions_boundary" {
  description = "ARN of a permissions boundary for the roles; null: none."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything that can have them."
  type        = map(string)
  default     = {}
}
