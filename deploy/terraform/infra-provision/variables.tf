variable "region" {
  description = "AWS region."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be an AWS region such as eu-west-1."
  }
}

variable "environment" {
  description = "staging or production; part of every name, and what is protected follows from it."
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
  default     = "selfheal-demo"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,18}$", var.name))
    error_message = "name must begin with a small letter and have at most 19 small letters, digits and dashes."
  }
}

variable "cidr" {
  description = "Addresses of the VPC."
  type        = string
  default     = "10.42.0.0/16"
}

variable "image" {
  description = "Image of the samples; null: `latest` of the repository that is made here."
  type        = string
  default     = null
}

variable "health_command" {
  description = "Command in the image by which ECS asks a subscriber for its health; empty: not asked."
  type        = list(string)
  default     = []
}

variable "desired_count" {
  description = "Tasks of each subscriber at the first apply. More than 1 is not for these samples: they share a checkpoint."
  type        = number
  default     = 1

  validation {
    condition     = contains([0, 1], var.desired_count)
    error_message = "desired_count must be 0 or 1."
  }
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

variable "kms_key_arn" {
  description = "Key of the customer's own for the tables; null: DynamoDB's own."
  type        = string
  default     = null
}

variable "permissions_boundary" {
  description = "ARN of a permissions boundary for the roles; null: none."
  type        = string
  default     = null
}

variable "tags" {
  description = "More tags for everything."
  type        = map(string)
  default     = {}
}
