# tflint --recursive --config "$PWD/.tflint.hcl". Not run by the tests: tflint is not among the tools they need.
plugin "terraform" {
  enabled = true
  preset  = "all"
}

plugin "aws" {
  enabled = true
  version = "0.48.0"
  source  = "github.com/terraform-linters/tflint-ruleset-aws"
}

# The two roots are called after what they do (infra-provision.tf, lambda-deploy.tf), not main.tf.
rule "terraform_standard_module_structure" {
  enabled = false
}
