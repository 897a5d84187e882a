# A remediation's changes outlive the next apply, and its revisions stay; with a mocked provider.
mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/t" }
  }
  mock_resource "aws_ecs_task_definition" {
    defaults = { arn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/t:1" }
  }
}

variables {
  name              = "cash"
  cluster_arn       = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop"
  image             = "samples:1"
  command           = ["subscriber"]
  subnet_ids        = ["subnet-1"]
  security_group_id = "sg-1"
  file_system_id    = "fs-1"
  file_system_arn   = "arn:aws:elasticfilesystem:eu-west-1:123456789012:file-system/fs-1"
  access_point_id   = "fsap-1"
  access_point_arn  = "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-1"
}

run "made" {
  command = apply

  assert {
    condition     = aws_ecs_task_definition.this.skip_destroy && aws_ecs_task_definition.this.track_latest
    error_message = "Old revisions stay ACTIVE: a rollback needs one."
  }
  assert {
    condition     = aws_ecs_service.this.desired_count == 1
    error_message = "The first apply sets the count."
  }
  assert {
    condition     = aws_ecs_service.this.propagate_tags == "SERVICE" && aws_ecs_task_definition.this.task_role_arn != null
    error_message = "Tasks carry the service's tags and have a role."
  }
}

# Another count and image in the configuration stand for a service that somebody else changed meanwhile.
run "left_alone" {
  command = apply

  variables {
    desired_count = 3
    image         = "samples:2"
  }

  assert {
    condition     = aws_ecs_service.this.desired_count == 1
    error_message = "The next apply must not change the count of tasks."
  }
}

run "bad_count" {
  command = plan

  variables {
    desired_count = 11
  }

  expect_failures = [var.desired_count]
}
