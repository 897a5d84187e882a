variable "name" {
  description = "Name of the VPC and prefix of what is in it."
  type        = string
}

variable "cidr" {
  description = "Addresses of the VPC; each subnet takes 1/256 of them."
  type        = string
  default     = "10.42.0.0/16"

  validation {
    condition     = can(cidrsubnet(var.cidr, 8, 3)) && tonumber(split("/", var.cidr)[1]) <= 20
    error_message = "cidr must be an IPv4 network of /20 or larger, such as 10.42.0.0/16."
  }
}

variable "subnet_count" {
  description = "Subnets, each in an availability zone of its own."
  type        = number
  default     = 2

  validation {
    condition     = var.subnet_count >= 1 && var.subnet_count <= 3
    error_message = "subnet_count must be 1 to 3."
  }
}

variable "tags" {
  description = "Tags of everything that can have them."
  type        = map(string)
  default     = {}
}
