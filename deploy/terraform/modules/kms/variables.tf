variable "name" {
  description = "Name of the key's alias."
  type        = string
}

variable "deletion_window_days" {
  description = "Days between the removal of the key and its end."
  type        = number
  default     = 30

  validation {
    condition     = var.deletion_window_days >= 7 && var.deletion_window_days <= 30
    error_message = "deletion_window_days must be 7 to 30."
  }
}

variable "tags" {
  description = "Tags of the key."
  type        = map(string)
  default     = {}
}
