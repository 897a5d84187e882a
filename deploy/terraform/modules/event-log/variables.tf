variable "name" {
  description = "Name of the file system."
  type        = string
}

variable "vpc_id" {
  description = "VPC of the mount targets."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets that get a mount target."
  type        = list(string)
}

variable "client_security_group_id" {
  description = "Security group of the tasks that may connect."
  type        = string
}

variable "tags" {
  description = "Tags of everything that can have them."
  type        = map(string)
  default     = {}
}
