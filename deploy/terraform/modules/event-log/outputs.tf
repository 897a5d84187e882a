output "file_system_id" {
  description = "Id of the file system."
  value       = aws_efs_file_system.this.id
}

output "file_system_arn" {
  description = "ARN of the file system."
  value       = aws_efs_file_system.this.arn
}

output "access_point_id" {
  description = "Id of the access point, user 1000."
  value       = aws_efs_access_point.this.id
}

output "access_point_arn" {
  description = "ARN of the access point."
  value       = aws_efs_access_point.this.arn
}
