variable "name" {
  description = "Name of the function and the state table, and prefix of every other name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,40}$", var.name))
    error_message = "name must begin with a small letter and have at most 41 small letters, digits and dashes."
  }
}

variable "zip_path" {
  description = "The ZIP that `make lambda-zip` makes."
  type        = string

  validation {
    condition     = fileexists(var.zip_path)
    error_message = "There is no file at zip_path: make it with `make lambda-zip`."
  }
}

variable "architecture" {
  description = "Processor that the ZIP is for."
  type        = string
  default     = "x86_64"

  validation {
    condition     = contains(["x86_64", "arm64"], var.architecture)
    error_message = "architecture must be x86_64 or arm64."
  }
}

variable "memory_size" {
  description = "MB of the function; processor time grows with it."
  type        = number
  default     = 256

  validation {
    condition     = var.memory_size >= 128 && var.memory_size <= 10240
    error_message = "memory_size must be 128 to 10240."
  }
}

variable "timeout_seconds" {
  description = "How long an invocation may take; a run that takes longer goes on in the next."
  type        = number
  default     = 60

  validation {
    condition     = var.timeout_seconds >= 15 && var.timeout_seconds <= 900
    error_message = "timeout_seconds must be 15 to 900."
  }
}

variable "reserved_concurrency" {
  description = "Invocations at once, taken from the account's; -1: no limit of its own."
  type        = number
  default     = 5

  validation {
    condition     = var.reserved_concurrency == -1 || var.reserved_concurrency >= 2
    error_message = "reserved_concurrency must be at least 2 (alerts and sweep), or -1."
  }
}

variable "environment" {
  description = "More environment variables of the function; nothing secret."
  type        = map(string)
  default     = {}
}

variable "remediations" {
  description = "What the function may heal, by a name of your choice: the runbook and its one target. Without an entry it holds no permission for it."
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

  validation {
    condition     = length(var.remediations) <= 8
    error_message = "At most 8 remediations: a role takes 10 policies."
  }

  validation {
    condition = alltrue(flatten([for r in values(var.remediations) : [
      for text in [r.runbook, r.cluster, r.service, r.table_name] : can(regex("^[A-Za-z0-9_.-]+$", text))
    ]]))
    error_message = "runbook, cluster, service and table_name are names of letters, digits, and _ . - (no ARNs, no wildcards)."
  }

  validation {
    condition = alltrue(flatten([for r in values(var.remediations) : [
      for arn in [r.task_role_arn, r.execution_role_arn] : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$", arn))
    ]]))
    error_message = "task_role_arn and execution_role_arn are ARNs of roles, without wildcards."
  }
}

variable "policy_folder" {
  description = "Folder with RUNBOOK.json for each runbook, as `selfheal iam RUNBOOK` prints it."
  type        = string
}

variable "target_role_arns" {
  description = "Roles in other accounts that the function may assume."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.target_role_arns : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/[^*]+$", arn))])
    error_message = "target_role_arns are ARNs of roles, without wildcards."
  }
}

variable "page_emails" {
  description = "Addresses that get the pages; each must confirm."
  type        = set(string)
  default     = []
}

variable "sweep_enabled" {
  description = "Whether the once-a-minute sweep runs. Off, a run that lost its message stays where it is, and the heartbeat alarm fires."
  type        = bool
  default     = true
}

variable "deletion_protection" {
  description = "Whether the state tables cannot be deleted before this is switched off."
  type        = bool
  default     = true
}

variable "log_retention_days" {
  description = "Days that the function's log is kept."
  type        = number
  default     = 90
}

variable "redrive_allow_policy" {
  description = "Whether dead-letter queues name the queue that may use them. Off only for emulators."
  type        = bool
  default     = true
}

variable "kms_key_arn" {
  description = "Key of the customer's own for tables, queues, topic and log; null: the services' own encryption."
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
