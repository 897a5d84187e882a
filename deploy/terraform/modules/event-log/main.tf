# The append-only log that the sample services follow, on a file system that outlives the tasks: a replay is possible only
# from a log that is still there.
resource "aws_efs_file_system" "this" {
  #checkov:skip=CKV_AWS_184:a sample; the AWS-managed key encrypts it
  creation_token = var.name
  encrypted      = true
  tags           = merge(var.tags, { Name = var.name })
}

resource "aws_security_group" "this" {
  name        = "${var.name}-files"
  description = "File system of the event log: NFS from the tasks only"
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = "${var.name}-files" })
}

resource "aws_vpc_security_group_ingress_rule" "nfs" {
  security_group_id            = aws_security_group.this.id
  description                  = "NFS from the tasks"
  referenced_security_group_id = var.client_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
  tags                         = var.tags
}

resource "aws_efs_mount_target" "this" {
  count           = length(var.subnet_ids)
  file_system_id  = aws_efs_file_system.this.id
  subnet_id       = var.subnet_ids[count.index]
  security_groups = [aws_security_group.this.id]
}

resource "aws_efs_access_point" "this" {
  file_system_id = aws_efs_file_system.this.id
  tags           = merge(var.tags, { Name = var.name })

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/events"
    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0700"
    }
  }
}
