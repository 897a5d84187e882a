# A VPC with two public subnets and no NAT gateway: tasks get a public address and may only open connections to the
# outside on port 443 (AWS's APIs, the image registry) and to the file system inside. Nothing comes in.
data "aws_availability_zones" "available" {
  state = "available"
}

locals {
  zones = slice(sort(data.aws_availability_zones.available.names), 0, var.subnet_count)
}

#trivy:ignore:AWS-0178 flow logs cost money and a sample holds no data worth them
resource "aws_vpc" "this" {
  #checkov:skip=CKV2_AWS_11:flow logs cost money and a sample holds no data worth them
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = merge(var.tags, { Name = var.name })
}

# The default group allows everything among its members; without rules nobody can use it by mistake.
resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = "${var.name}-closed" })
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = var.name })
}

resource "aws_subnet" "public" {
  count             = var.subnet_count
  vpc_id            = aws_vpc.this.id
  cidr_block        = cidrsubnet(var.cidr, 8, count.index)
  availability_zone = local.zones[count.index]
  tags              = merge(var.tags, { Name = "${var.name}-${local.zones[count.index]}" })
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id
  tags   = merge(var.tags, { Name = var.name })
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table_association" "public" {
  count          = var.subnet_count
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}

resource "aws_security_group" "service" {
  name        = "${var.name}-service"
  description = "Tasks of the sample services: nothing in, HTTPS and the file system out"
  vpc_id      = aws_vpc.this.id
  tags        = merge(var.tags, { Name = "${var.name}-service" })
}

#trivy:ignore:AWS-0104 the addresses of AWS's APIs are not known beforehand; the port is the limit
resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.service.id
  description       = "AWS APIs and the image registry"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "nfs" {
  security_group_id = aws_security_group.service.id
  description       = "The file system of the event log"
  cidr_ipv4         = var.cidr
  ip_protocol       = "tcp"
  from_port         = 2049
  to_port           = 2049
  tags              = var.tags
}
