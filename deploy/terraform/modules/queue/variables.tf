variable "name" {
  description = "Name of the queue; the dead-letter queue is NAME-dead."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]{1,75}$", var.name))
    error_message = "name must have 1 to 75 letters, digits, dashes and underscores."
  }
}

variable "producer" {
  description = "Who may send: an AWS service on behalf of one resource (service and source_arn), or a role (role_arn)."
  type = object({
    service    = optional(string)
    source_arn = optional(string)
    role_arn   = optional(string)
  })

  validation {
    condition = (
      (var.producer.service != null && var.producer.source_arn != null && var.producer.role_arn == null) ||
      (var.producer.service == null && var.producer.source_arn == null && var.producer.role_arn != null)
    )
    error_message = "producer needs service and source_arn, or role_arn alone."
  }
}

variable "max_receive_count" {
  description = "Tries before a message goes to the dead-letter queue; null: there is none."
  type        = number
  default     = null
}

variable "redrive_allow_policy" {
  description = "Whether the dead-letter queue names the one queue that may use it. Off only for emulators without it."
  type        = bool
  default     = true
}

variable "visibility_timeout_seconds" {
  description = "How long a received message is hidden from others."
  type        = number
  default     = 60
}

variable "retention_seconds" {
  description = "How long a message is kept."
  type        = number
  default     = 1209600
}

variable "kms_key_arn" {
  description = "Key of the customer's own; null: SQS's own encryption."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the queues."
  type        = map(string)
  default     = {}
}
