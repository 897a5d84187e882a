output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "cidr" {
  description = "Addresses of the VPC."
  value       = aws_vpc.this.cidr_block
}

output "subnet_ids" {
  description = "Ids of the subnets."
  value       = aws_subnet.public[*].id
}

output "service_security_group_id" {
  description = "Security group for the tasks."
  value       = aws_security_group.service.id
}
