variable "name" {
  description = "Name of the service, its task definition family and its roles."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,50}$", var.name))
    error_message = "name must begin with a small letter and have at most 51 small letters, digits and dashes."
  }
}

variable "cluster_arn" {
  description = "ECS cluster."
  type        = string
}

variable "image" {
  description = "Container image of the samples (deploy/container)."
  type        = string
}

variable "command" {
  description = "Program and arguments in the image."
  type        = list(string)
}

variable "environment" {
  description = "Environment variables of the container; nothing secret."
  type        = map(string)
  default     = {}
}

variable "port" {
  description = "Port that answers /health; null: none."
  type        = number
  default     = null
}

variable "health_command" {
  description = "Command by which ECS asks whether the container is healthy; empty: not asked."
  type        = list(string)
  default     = []
}

variable "table_arn" {
  description = "Table that the program writes; null: none."
  type        = string
  default     = null
}

variable "file_system_id" {
  description = "File system with the event log."
  type        = string
}

variable "file_system_arn" {
  description = "ARN of the file system with the event log."
  type        = string
}

variable "access_point_id" {
  description = "Access point of the event log."
  type        = string
}

variable "access_point_arn" {
  description = "ARN of the access point of the event log."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the tasks."
  type        = list(string)
}

variable "security_group_id" {
  description = "Security group of the tasks."
  type        = string
}

variable "desired_count" {
  description = "Tasks at the first apply; later changes are left to whoever changes them."
  type        = number
  default     = 1

  validation {
    condition     = var.desired_count >= 0 && var.desired_count <= 10
    error_message = "desired_count must be 0 to 10."
  }
}

variable "cpu" {
  description = "CPU units of a task."
  type        = number
  default     = 256
}

variable "memory" {
  description = "MiB of a task."
  type        = number
  default     = 512
}

variable "architecture" {
  description = "Processor of the image."
  type        = string
  default     = "x86_64"

  validation {
    condition     = contains(["x86_64", "arm64"], var.architecture)
    error_message = "architecture must be x86_64 or arm64."
  }
}

variable "log_retention_days" {
  description = "Days that the log is kept."
  type        = number
  default     = 14
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
