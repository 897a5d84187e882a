variable "name" {
  description = "Name of the dashboard and prefix of the alarms."
  type        = string
}

variable "function_name" {
  description = "Name of the remediator's function."
  type        = string
}

variable "alias_name" {
  description = "Name of the alias that is invoked."
  type        = string
}

variable "log_group_name" {
  description = "Log group of the function."
  type        = string
}

variable "state_table_name" {
  description = "Table with alerts and runs."
  type        = string
}

variable "bus_name" {
  description = "Name of the bus."
  type        = string
}

variable "rule_name" {
  description = "Name of the rule that invokes the remediator."
  type        = string
}

variable "pipe_name" {
  description = "Name of the pipe."
  type        = string
}

variable "api_name" {
  description = "Name of the API that takes alerts; null: none."
  type        = string
  default     = null
}

variable "dead_queue_names" {
  description = "Queues in which nothing should be."
  type        = map(string)
}

variable "queue_names" {
  description = "Queues in which nothing should wait."
  type        = map(string)
}

variable "queue_age_seconds" {
  description = "How long a message may wait."
  type        = number
  default     = 120
}

variable "alarm_topic_arns" {
  description = "Topics that alarms go to."
  type        = list(string)
}

variable "tags" {
  description = "Tags of the alarms."
  type        = map(string)
  default     = {}
}
