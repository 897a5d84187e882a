output "cluster" {
  description = "Name of the ECS cluster."
  value       = aws_ecs_cluster.this.name
}

output "repository_url" {
  description = "Where the image of the samples is pushed."
  value       = aws_ecr_repository.samples.repository_url
}

output "tables" {
  description = "Table of each stream."
  value       = { for stream, table in module.tables : stream => table.name }
}

output "services" {
  description = "Service of each stream."
  value       = { for stream, service in module.services : stream => service.name }
}

output "remediations" {
  description = "Value of `remediations` for lambda-deploy: terraform output -json remediations."
  value = {
    for stream, service in module.services : "${stream}-db-outage" => {
      runbook            = "ecs-db-outage"
      cluster            = aws_ecs_cluster.this.name
      service            = service.name
      table_name         = module.tables[stream].name
      task_role_arn      = service.task_role_arn
      execution_role_arn = service.execution_role_arn
    }
  }
}
