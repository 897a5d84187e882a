variable "name" {
  description = "Name of the table."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]{3,255}$", var.name))
    error_message = "A table's name has 3 to 255 letters, digits, and _ . -"
  }
}

variable "hash_key" {
  description = "Partition key."
  type        = string
}

variable "range_key" {
  description = "Sort key, if the table has one."
  type        = string
  default     = null
}

variable "attributes" {
  description = "Type (S, N or B) of each attribute that is a key of the table or of an index."
  type        = map(string)

  validation {
    condition     = alltrue([for type in values(var.attributes) : contains(["S", "N", "B"], type)])
    error_message = "The type of an attribute is S, N or B."
  }
}

variable "indexes" {
  description = "Global secondary indexes by name."
  type = map(object({
    hash_key   = string
    range_key  = optional(string)
    projection = optional(string, "ALL")
  }))
  default = {}
}

variable "ttl_attribute" {
  description = "Attribute with the time (epoch seconds) after which an item may go; null: items stay."
  type        = string
  default     = null
}

variable "max_request_units" {
  description = "Highest read and write request units a second, a limit to what a mistake costs; null: none."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Whether the table cannot be deleted before this is switched off."
  type        = bool
  default     = true
}

variable "kms_key_arn" {
  description = "Key of the customer's own that encrypts the table; null: DynamoDB's own."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the table."
  type        = map(string)
  default     = {}
}
