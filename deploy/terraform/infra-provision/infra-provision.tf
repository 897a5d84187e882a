# What the path heals when you try it out: a network, an ECS cluster, two sample services on Fargate that each write a
# DynamoDB table from one event log, and the feeder that writes the log. Fill the tables with `populate fill`.
provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

locals {
  prefix = "${var.name}-${var.environment}"
  tags   = merge({ Project = var.name, Environment = var.environment, ManagedBy = "terraform" }, var.tags)
  image  = coalesce(var.image, "${aws_ecr_repository.samples.repository_url}:latest")
  # Followers of the log: what one is called, its table is called `-events` more.
  followers = { for stream in ["cash", "orders"] : stream => "${local.prefix}-${stream}" }
}

module "network" {
  source = "../modules/network"
  name   = local.prefix
  cidr   = var.cidr
}

resource "aws_ecs_cluster" "this" {
  name = local.prefix

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = ["FARGATE"]
}

resource "aws_ecr_repository" "samples" {
  #checkov:skip=CKV_AWS_136:a sample's image is not secret
  #checkov:skip=CKV_AWS_51:`latest` is pushed again while you try things out
  name         = "${local.prefix}-samples"
  force_delete = true

  image_scanning_configuration {
    scan_on_push = true
  }
}

module "tables" {
  source   = "../modules/table"
  for_each = local.followers

  name                = "${each.value}-events"
  hash_key            = "stream"
  range_key           = "position"
  attributes          = { stream = "S", position = "S" }
  max_request_units   = 200
  deletion_protection = var.environment == "production"
  kms_key_arn         = var.kms_key_arn
}

module "event_log" {
  source = "../modules/event-log"

  name                     = local.prefix
  vpc_id                   = module.network.vpc_id
  subnet_ids               = module.network.subnet_ids
  client_security_group_id = module.network.service_security_group_id
}

module "feeder" {
  source = "../modules/sample-service"

  name                 = "${local.prefix}-feeder"
  image                = local.image
  command              = ["feeder", "--log", "/data/events.log", "--past", "5000", "--rate", "2"]
  cluster_arn          = aws_ecs_cluster.this.arn
  subnet_ids           = module.network.subnet_ids
  security_group_id    = module.network.service_security_group_id
  file_system_id       = module.event_log.file_system_id
  file_system_arn      = module.event_log.file_system_arn
  access_point_id      = module.event_log.access_point_id
  access_point_arn     = module.event_log.access_point_arn
  architecture         = var.architecture
  permissions_boundary = var.permissions_boundary
}

module "services" {
  source   = "../modules/sample-service"
  for_each = local.followers

  name    = each.value
  image   = local.image
  command = ["subscriber"]
  environment = {
    EVENT_LOG  = "/data/events.log"
    TABLE      = module.tables[each.key].name
    STREAM     = each.key
    STATE_DIR  = "/data"
    PORT       = "8080"
    AWS_REGION = var.region
  }
  port                 = 8080
  health_command       = var.health_command
  table_arn            = module.tables[each.key].arn
  cluster_arn          = aws_ecs_cluster.this.arn
  subnet_ids           = module.network.subnet_ids
  security_group_id    = module.network.service_security_group_id
  file_system_id       = module.event_log.file_system_id
  file_system_arn      = module.event_log.file_system_arn
  access_point_id      = module.event_log.access_point_id
  access_point_arn     = module.event_log.access_point_arn
  desired_count        = var.desired_count
  architecture         = var.architecture
  permissions_boundary = var.permissions_boundary
}
