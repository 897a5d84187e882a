variable "region" {
  description = "AWS region."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be an AWS region such as eu-west-1."
  }
}

variable "environment" {
  description = "staging or production; part of every name; what is protected and kept how long follows from it."
  type        = string
  default     = "staging"

  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment must be staging or production."
  }
}

variable "name" {
  description = "First part of every name."
  type        = string
  default     = "selfheal"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,24}$", var.name))
    error_message = "name must begin with a small letter and have at most 25 small letters, digits and dashes."
  }
}

variable "zip_path" {
  description = "The ZIP that `make lambda-zip` makes."
  type        = string
}

variable "architecture" {
  description = "Processor that the ZIP is for: x86_64 or arm64."
  type        = string
  default     = "x86_64"
}

variable "memory_size" {
  description = "MB of the function."
  type        = number
  default     = 256
}

variable "timeout_seconds" {
  description = "How long an invocation may take; a run that takes longer goes on in the next."
  type        = number
  default     = 60
}

variable "reserved_concurrency" {
  description = "Invocations at once; null: 2 in staging, 5 in production; -1: no limit of its own (new accounts have few to give)."
  type        = number
  default     = null
}

variable "function_environment" {
  description = "More environment variables of the function; nothing secret."
  type        = map(string)
  default     = {}
}

variable "remediations" {
  description = "What may be healed: runbook, cluster, service, table_name, task_role_arn, execution_role_arn (and task_family where it is not the service's name), by a name of your choice."
  type = map(object({
    runbook            = string
    cluster            = string
    service            = string
    table_name         = string
    task_role_arn      = string
    execution_role_arn = string
    task_family        = optional(string)
  }))
  default = {}
}

variable "target_role_arns" {
  description = "Roles in other accounts that the function may assume."
  type        = list(string)
  default     = []
}

variable "ingress" {
  description = "api_gateway (a webhook posts to an API) or datadog_sns (`@sns-...`)."
  type        = string
  default     = "api_gateway"
}

variable "datadog_role_arn" {
  description = "Role of Datadog's AWS integration; needed with ingress = \"datadog_sns\"."
  type        = string
  default     = null
}

variable "page_emails" {
  description = "Addresses that get the pages; each must confirm."
  type        = set(string)
  default     = []
}

variable "sweep_enabled" {
  description = "Whether the once-a-minute sweep runs."
  type        = bool
  default     = true
}

variable "create_kms_key" {
  description = "Whether a key of your own is made for tables, queues, topics and logs (costs about 1 USD a month)."
  type        = bool
  default     = false
}

variable "kms_key_arn" {
  description = "A key of your own that exists already; its policy must let sns, events, scheduler, cloudwatch and logs use it."
  type        = string
  default     = null

  validation {
    condition     = var.kms_key_arn == null || !var.create_kms_key
    error_message = "Give kms_key_arn or create_kms_key, not both."
  }
}

variable "permissions_boundary" {
  description = "ARN of a permissions boundary for every role; null: none."
  type        = string
  default     = null
}

variable "redrive_allow_policy" {
  description = "Whether dead-letter queues name the queue that may use them. Off only for emulators."
  type        = bool
  default     = true
}

variable "tags" {
  description = "More tags for everything."
  type        = map(string)
  default     = {}
}
