variable "region" {
  description = "AWS region."
  type        = string
  default     = "eu-west-1"
}

variable "zip_path" {
  description = "The ZIP that `make lambda-zip` makes."
  type        = string
}

variable "task_role_arn" {
  description = "Task role of the services."
  type        = string
}

variable "execution_role_arn" {
  description = "Execution role of the services."
  type        = string
}
