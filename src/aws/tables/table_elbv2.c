/* table_elbv2.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "elbv2"
 * 2015-12-01. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "Certificates\0"
    "member\0"
    "CertificateArn\0"
    "IsDefault\0"
    "ListenerArn\0"
    "AddListenerCertificates\0"
    "AddListenerCertificatesResult\0"
    "ResourceArns\0"
    "Tags\0"
    "Key\0"
    "Value\0"
    "AddTags\0"
    "AddTagsResult\0"
    "RevocationContents\0"
    "RevocationType\0"
    "S3Bucket\0"
    "S3Key\0"
    "S3ObjectVersion\0"
    "TrustStoreArn\0"
    "TrustStoreRevocations\0"
    "NumberOfRevokedEntries\0"
    "RevocationId\0"
    "AddTrustStoreRevocations\0"
    "AddTrustStoreRevocationsResult\0"
    "AlpnPolicy\0"
    "DefaultActions\0"
    "AuthenticateCognitoConfig\0"
    "AuthenticationRequestExtraParams\0"
    "key\0"
    "value\0"
    "OnUnauthenticatedRequest\0"
    "Scope\0"
    "SessionCookieName\0"
    "SessionTimeout\0"
    "UserPoolArn\0"
    "UserPoolClientId\0"
    "UserPoolDomain\0"
    "AuthenticateOidcConfig\0"
    "AuthorizationEndpoint\0"
    "ClientId\0"
    "ClientSecret\0"
    "Issuer\0"
    "TokenEndpoint\0"
    "UseExistingClientSecret\0"
    "UserInfoEndpoint\0"
    "FixedResponseConfig\0"
    "ContentType\0"
    "MessageBody\0"
    "StatusCode\0"
    "ForwardConfig\0"
    "TargetGroupStickinessConfig\0"
    "DurationSeconds\0"
    "Enabled\0"
    "TargetGroups\0"
    "TargetGroupArn\0"
    "Weight\0"
    "JwtValidationConfig\0"
    "AdditionalClaims\0"
    "Format\0"
    "Name\0"
    "Values\0"
    "JwksEndpoint\0"
    "Order\0"
    "RedirectConfig\0"
    "Host\0"
    "Path\0"
    "Port\0"
    "Protocol\0"
    "Query\0"
    "Type\0"
    "LoadBalancerArn\0"
    "MutualAuthentication\0"
    "AdvertiseTrustStoreCaNames\0"
    "IgnoreClientCertificateExpiry\0"
    "Mode\0"
    "TrustStoreAssociationStatus\0"
    "SslPolicy\0"
    "Listeners\0"
    "CreateListener\0"
    "CreateListenerResult\0"
    "CustomerOwnedIpv4Pool\0"
    "EnablePrefixForIpv6SourceNat\0"
    "IpAddressType\0"
    "IpamPools\0"
    "Ipv4IpamPoolId\0"
    "Scheme\0"
    "SecurityGroups\0"
    "SubnetMappings\0"
    "AllocationId\0"
    "IPv6Address\0"
    "PrivateIPv4Address\0"
    "SourceNatIpv6Prefix\0"
    "SubnetId\0"
    "Subnets\0"
    "LoadBalancers\0"
    "AvailabilityZones\0"
    "LoadBalancerAddresses\0"
    "IpAddress\0"
    "OutpostId\0"
    "SourceNatIpv6Prefixes\0"
    "ZoneName\0"
    "CanonicalHostedZoneId\0"
    "CreatedTime\0"
    "DNSName\0"
    "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic\0"
    "LoadBalancerName\0"
    "State\0"
    "Code\0"
    "Reason\0"
    "VpcId\0"
    "CreateLoadBalancer\0"
    "CreateLoadBalancerResult\0"
    "Actions\0"
    "Conditions\0"
    "Field\0"
    "HostHeaderConfig\0"
    "RegexValues\0"
    "HttpHeaderConfig\0"
    "HttpHeaderName\0"
    "HttpRequestMethodConfig\0"
    "PathPatternConfig\0"
    "QueryStringConfig\0"
    "SourceIpConfig\0"
    "Priority\0"
    "Transforms\0"
    "HostHeaderRewriteConfig\0"
    "Rewrites\0"
    "Regex\0"
    "Replace\0"
    "UrlRewriteConfig\0"
    "Rules\0"
    "RuleArn\0"
    "CreateRule\0"
    "CreateRuleResult\0"
    "HealthCheckEnabled\0"
    "HealthCheckIntervalSeconds\0"
    "HealthCheckPath\0"
    "HealthCheckPort\0"
    "HealthCheckProtocol\0"
    "HealthCheckTimeoutSeconds\0"
    "HealthyThresholdCount\0"
    "Matcher\0"
    "GrpcCode\0"
    "HttpCode\0"
    "ProtocolVersion\0"
    "TargetControlPort\0"
    "TargetType\0"
    "UnhealthyThresholdCount\0"
    "LoadBalancerArns\0"
    "TargetGroupName\0"
    "CreateTargetGroup\0"
    "CreateTargetGroupResult\0"
    "CaCertificatesBundleS3Bucket\0"
    "CaCertificatesBundleS3Key\0"
    "CaCertificatesBundleS3ObjectVersion\0"
    "TrustStores\0"
    "NumberOfCaCertificates\0"
    "Status\0"
    "TotalRevokedEntries\0"
    "CreateTrustStore\0"
    "CreateTrustStoreResult\0"
    "DeleteListener\0"
    "DeleteListenerResult\0"
    "DeleteLoadBalancer\0"
    "DeleteLoadBalancerResult\0"
    "DeleteRule\0"
    "DeleteRuleResult\0"
    "ResourceArn\0"
    "DeleteSharedTrustStoreAssociation\0"
    "DeleteSharedTrustStoreAssociationResult\0"
    "DeleteTargetGroup\0"
    "DeleteTargetGroupResult\0"
    "DeleteTrustStore\0"
    "DeleteTrustStoreResult\0"
    "Targets\0"
    "AvailabilityZone\0"
    "Id\0"
    "QuicServerId\0"
    "DeregisterTargets\0"
    "DeregisterTargetsResult\0"
    "Marker\0"
    "PageSize\0"
    "Limits\0"
    "Max\0"
    "NextMarker\0"
    "DescribeAccountLimits\0"
    "DescribeAccountLimitsResult\0"
    "CapacityReservationState\0"
    "EffectiveCapacityUnits\0"
    "DecreaseRequestsRemaining\0"
    "LastModifiedTime\0"
    "MinimumLoadBalancerCapacity\0"
    "CapacityUnits\0"
    "DescribeCapacityReservation\0"
    "DescribeCapacityReservationResult\0"
    "Attributes\0"
    "DescribeListenerAttributes\0"
    "DescribeListenerAttributesResult\0"
    "DescribeListenerCertificates\0"
    "DescribeListenerCertificatesResult\0"
    "ListenerArns\0"
    "DescribeListeners\0"
    "DescribeListenersResult\0"
    "DescribeLoadBalancerAttributes\0"
    "DescribeLoadBalancerAttributesResult\0"
    "Names\0"
    "DescribeLoadBalancers\0"
    "DescribeLoadBalancersResult\0"
    "RuleArns\0"
    "DescribeRules\0"
    "DescribeRulesResult\0"
    "LoadBalancerType\0"
    "SslPolicies\0"
    "Ciphers\0"
    "SslProtocols\0"
    "SupportedLoadBalancerTypes\0"
    "DescribeSSLPolicies\0"
    "DescribeSSLPoliciesResult\0"
    "TagDescriptions\0"
    "DescribeTags\0"
    "DescribeTagsResult\0"
    "DescribeTargetGroupAttributes\0"
    "DescribeTargetGroupAttributesResult\0"
    "TargetGroupArns\0"
    "DescribeTargetGroups\0"
    "DescribeTargetGroupsResult\0"
    "Include\0"
    "TargetHealthDescriptions\0"
    "AdministrativeOverride\0"
    "Description\0"
    "AnomalyDetection\0"
    "MitigationInEffect\0"
    "Result\0"
    "Target\0"
    "TargetHealth\0"
    "DescribeTargetHealth\0"
    "DescribeTargetHealthResult\0"
    "TrustStoreAssociations\0"
    "DescribeTrustStoreAssociations\0"
    "DescribeTrustStoreAssociationsResult\0"
    "RevocationIds\0"
    "DescribeTrustStoreRevocations\0"
    "DescribeTrustStoreRevocationsResult\0"
    "TrustStoreArns\0"
    "DescribeTrustStores\0"
    "DescribeTrustStoresResult\0"
    "Policy\0"
    "GetResourcePolicy\0"
    "GetResourcePolicyResult\0"
    "Location\0"
    "GetTrustStoreCaCertificatesBundle\0"
    "GetTrustStoreCaCertificatesBundleResult\0"
    "GetTrustStoreRevocationContent\0"
    "GetTrustStoreRevocationContentResult\0"
    "ResetCapacityReservation\0"
    "ModifyCapacityReservation\0"
    "ModifyCapacityReservationResult\0"
    "RemoveIpamPools\0"
    "ModifyIpPools\0"
    "ModifyIpPoolsResult\0"
    "ModifyListener\0"
    "ModifyListenerResult\0"
    "ModifyListenerAttributes\0"
    "ModifyListenerAttributesResult\0"
    "ModifyLoadBalancerAttributes\0"
    "ModifyLoadBalancerAttributesResult\0"
    "ResetTransforms\0"
    "ModifyRule\0"
    "ModifyRuleResult\0"
    "ModifyTargetGroup\0"
    "ModifyTargetGroupResult\0"
    "ModifyTargetGroupAttributes\0"
    "ModifyTargetGroupAttributesResult\0"
    "ModifyTrustStore\0"
    "ModifyTrustStoreResult\0"
    "RegisterTargets\0"
    "RegisterTargetsResult\0"
    "RemoveListenerCertificates\0"
    "RemoveListenerCertificatesResult\0"
    "TagKeys\0"
    "RemoveTags\0"
    "RemoveTagsResult\0"
    "RemoveTrustStoreRevocations\0"
    "RemoveTrustStoreRevocationsResult\0"
    "SetIpAddressType\0"
    "SetIpAddressTypeResult\0"
    "RulePriorities\0"
    "SetRulePriorities\0"
    "SetRulePrioritiesResult\0"
    "SecurityGroupIds\0"
    "SetSecurityGroups\0"
    "SetSecurityGroupsResult\0"
    "SetSubnets\0"
    "SetSubnetsResult\0"
    "CRL\0"
    "deny\0"
    "allow\0"
    "authenticate\0"
    "single-string\0"
    "string-array\0"
    "space-separated-values\0"
    "HTTP_301\0"
    "HTTP_302\0"
    "forward\0"
    "authenticate-oidc\0"
    "authenticate-cognito\0"
    "redirect\0"
    "fixed-response\0"
    "jwt-validation\0"
    "on\0"
    "off\0"
    "active\0"
    "removed\0"
    "HTTP\0"
    "HTTPS\0"
    "TCP\0"
    "TLS\0"
    "UDP\0"
    "TCP_UDP\0"
    "GENEVE\0"
    "QUIC\0"
    "TCP_QUIC\0"
    "ipv4\0"
    "dualstack\0"
    "dualstack-without-public-ipv4\0"
    "internet-facing\0"
    "internal\0"
    "application\0"
    "network\0"
    "gateway\0"
    "provisioning\0"
    "active_impaired\0"
    "failed\0"
    "host-header-rewrite\0"
    "url-rewrite\0"
    "ipv6\0"
    "instance\0"
    "ip\0"
    "lambda\0"
    "alb\0"
    "ACTIVE\0"
    "CREATING\0"
    "provisioned\0"
    "pending\0"
    "rebalancing\0"
    "All\0"
    "AdministrativeOverride.Unknown\0"
    "AdministrativeOverride.NoOverride\0"
    "AdministrativeOverride.ZonalShiftActive\0"
    "AdministrativeOverride.ZonalShiftDelegatedToDns\0"
    "unknown\0"
    "no_override\0"
    "zonal_shift_active\0"
    "zonal_shift_delegated_to_dns\0"
    "yes\0"
    "no\0"
    "anomalous\0"
    "normal\0"
    "Elb.RegistrationInProgress\0"
    "Elb.InitialHealthChecking\0"
    "Target.ResponseCodeMismatch\0"
    "Target.Timeout\0"
    "Target.FailedHealthChecks\0"
    "Target.NotRegistered\0"
    "Target.NotInUse\0"
    "Target.DeregistrationInProgress\0"
    "Target.InvalidState\0"
    "Target.IpUnusable\0"
    "Target.HealthCheckDisabled\0"
    "Elb.InternalError\0"
    "initial\0"
    "healthy\0"
    "unhealthy\0"
    "unhealthy.draining\0"
    "unused\0"
    "draining\0"
    "unavailable\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 2, 0 }, /* AddListenerCertificatesInput */
    { TABLE_LIST, 0, 1, 2 }, /* CertificateList */
    { TABLE_STRUCTURE, 0, 2, 3 }, /* Certificate */
    { TABLE_STRING, 0, 0, 0 }, /* CertificateArn */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* Default */
    { TABLE_STRING, 0, 0, 0 }, /* ListenerArn */
    { TABLE_STRUCTURE, 0, 1, 5 }, /* AddListenerCertificatesOutput */
    { TABLE_STRUCTURE, 0, 2, 6 }, /* AddTagsInput */
    { TABLE_LIST, 0, 1, 8 }, /* ResourceArns */
    { TABLE_STRING, 0, 0, 0 }, /* ResourceArn */
    { TABLE_LIST, 1, 1, 9 }, /* TagList */
    { TABLE_STRUCTURE, 0, 2, 10 }, /* Tag */
    { TABLE_STRING, 2, 0, 0 }, /* TagKey */
    { TABLE_STRING, 3, 0, 0 }, /* TagValue */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* AddTagsOutput */
    { TABLE_STRUCTURE, 0, 2, 12 }, /* AddTrustStoreRevocationsInput */
    { TABLE_LIST, 0, 1, 14 }, /* RevocationContents */
    { TABLE_STRUCTURE, 0, 4, 15 }, /* RevocationContent */
    { TABLE_STRING, 0, 1, 0 }, /* RevocationType */
    { TABLE_STRING, 0, 0, 0 }, /* S3Bucket */
    { TABLE_STRING, 0, 0, 0 }, /* S3Key */
    { TABLE_STRING, 0, 0, 0 }, /* S3ObjectVersion */
    { TABLE_STRING, 0, 0, 0 }, /* TrustStoreArn */
    { TABLE_STRUCTURE, 0, 1, 19 }, /* AddTrustStoreRevocationsOutput */
    { TABLE_LIST, 0, 1, 20 }, /* TrustStoreRevocations */
    { TABLE_STRUCTURE, 0, 4, 21 }, /* TrustStoreRevocation */
    { TABLE_LONG, 0, 0, 0 }, /* NumberOfRevokedEntries */
    { TABLE_LONG, 0, 0, 0 }, /* RevocationId */
    { TABLE_STRUCTURE, 0, 9, 25 }, /* CreateListenerInput */
    { TABLE_LIST, 0, 1, 34 }, /* AlpnPolicyName */
    { TABLE_STRING, 0, 0, 0 }, /* AlpnPolicyValue */
    { TABLE_LIST, 0, 1, 35 }, /* Actions */
    { TABLE_STRUCTURE, 0, 9, 36 }, /* Action */
    { TABLE_STRUCTURE, 0, 8, 45 }, /* AuthenticateCognitoActionConfig */
    { TABLE_MAP, 0, 2, 53 }, /* AuthenticateCognitoActionAuthenticationRequestExtraParams */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionAuthenticationRequestParamName */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionAuthenticationRequestParamValue */
    { TABLE_STRING, 0, 3, 1 }, /* AuthenticateCognitoActionConditionalBehaviorEnum */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionScope */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionSessionCookieName */
    { TABLE_LONG, 0, 0, 0 }, /* AuthenticateCognitoActionSessionTimeout */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionUserPoolArn */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionUserPoolClientId */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateCognitoActionUserPoolDomain */
    { TABLE_STRUCTURE, 0, 12, 55 }, /* AuthenticateOidcActionConfig */
    { TABLE_MAP, 0, 2, 67 }, /* AuthenticateOidcActionAuthenticationRequestExtraParams */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionAuthenticationRequestParamName */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionAuthenticationRequestParamValue */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionAuthorizationEndpoint */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionClientId */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionClientSecret */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionIssuer */
    { TABLE_STRING, 0, 3, 1 }, /* AuthenticateOidcActionConditionalBehaviorEnum */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionScope */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionSessionCookieName */
    { TABLE_LONG, 0, 0, 0 }, /* AuthenticateOidcActionSessionTimeout */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionTokenEndpoint */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* AuthenticateOidcActionUseExistingClientSecret */
    { TABLE_STRING, 0, 0, 0 }, /* AuthenticateOidcActionUserInfoEndpoint */
    { TABLE_STRUCTURE, 0, 3, 69 }, /* FixedResponseActionConfig */
    { TABLE_STRING, 4, 0, 0 }, /* FixedResponseActionContentType */
    { TABLE_STRING, 5, 0, 0 }, /* FixedResponseActionMessage */
    { TABLE_STRING, 0, 0, 0 }, /* FixedResponseActionStatusCode */
    { TABLE_STRUCTURE, 0, 2, 72 }, /* ForwardActionConfig */
    { TABLE_STRUCTURE, 0, 2, 74 }, /* TargetGroupStickinessConfig */
    { TABLE_INTEGER, 0, 0, 0 }, /* TargetGroupStickinessDurationSeconds */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* TargetGroupStickinessEnabled */
    { TABLE_LIST, 0, 1, 76 }, /* TargetGroupList */
    { TABLE_STRUCTURE, 0, 2, 77 }, /* TargetGroupTuple */
    { TABLE_STRING, 0, 0, 0 }, /* TargetGroupArn */
    { TABLE_INTEGER, 0, 0, 0 }, /* TargetGroupWeight */
    { TABLE_STRUCTURE, 0, 3, 79 }, /* JwtValidationActionConfig */
    { TABLE_LIST, 0, 1, 82 }, /* JwtValidationActionAdditionalClaims */
    { TABLE_STRUCTURE, 0, 3, 83 }, /* JwtValidationActionAdditionalClaim */
    { TABLE_STRING, 0, 3, 4 }, /* JwtValidationActionAdditionalClaimFormatEnum */
    { TABLE_STRING, 0, 0, 0 }, /* JwtValidationActionAdditionalClaimName */
    { TABLE_LIST, 0, 1, 86 }, /* JwtValidationActionAdditionalClaimValues */
    { TABLE_STRING, 0, 0, 0 }, /* JwtValidationActionAdditionalClaimValue */
    { TABLE_STRING, 0, 0, 0 }, /* JwtValidationActionIssuer */
    { TABLE_STRING, 0, 0, 0 }, /* JwtValidationActionJwksEndpoint */
    { TABLE_INTEGER, 6, 0, 0 }, /* ActionOrder */
    { TABLE_STRUCTURE, 0, 6, 87 }, /* RedirectActionConfig */
    { TABLE_STRING, 2, 0, 0 }, /* RedirectActionHost */
    { TABLE_STRING, 2, 0, 0 }, /* RedirectActionPath */
    { TABLE_STRING, 0, 0, 0 }, /* RedirectActionPort */
    { TABLE_STRING, 0, 0, 0 }, /* RedirectActionProtocol */
    { TABLE_STRING, 7, 0, 0 }, /* RedirectActionQuery */
    { TABLE_STRING, 0, 2, 7 }, /* RedirectActionStatusCodeEnum */
    { TABLE_STRING, 0, 6, 9 }, /* ActionTypeEnum */
    { TABLE_STRING, 0, 0, 0 }, /* LoadBalancerArn */
    { TABLE_STRUCTURE, 0, 5, 93 }, /* MutualAuthenticationAttributes */
    { TABLE_STRING, 0, 2, 15 }, /* AdvertiseTrustStoreCaNamesEnum */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IgnoreClientCertificateExpiry */
    { TABLE_STRING, 0, 0, 0 }, /* Mode */
    { TABLE_STRING, 0, 2, 17 }, /* TrustStoreAssociationStatusEnum */
    { TABLE_INTEGER, 8, 0, 0 }, /* Port */
    { TABLE_STRING, 0, 9, 19 }, /* ProtocolEnum */
    { TABLE_STRING, 0, 0, 0 }, /* SslPolicyName */
    { TABLE_STRUCTURE, 0, 1, 98 }, /* CreateListenerOutput */
    { TABLE_LIST, 0, 1, 99 }, /* Listeners */
    { TABLE_STRUCTURE, 0, 9, 100 }, /* Listener */
    { TABLE_STRUCTURE, 0, 11, 109 }, /* CreateLoadBalancerInput */
    { TABLE_STRING, 9, 0, 0 }, /* CustomerOwnedIpv4Pool */
    { TABLE_STRING, 0, 2, 15 }, /* EnablePrefixForIpv6SourceNatEnum */
    { TABLE_STRING, 0, 3, 28 }, /* IpAddressType */
    { TABLE_STRUCTURE, 0, 1, 120 }, /* IpamPools */
    { TABLE_STRING, 10, 0, 0 }, /* IpamPoolId */
    { TABLE_STRING, 0, 0, 0 }, /* LoadBalancerName */
    { TABLE_STRING, 0, 2, 31 }, /* LoadBalancerSchemeEnum */
    { TABLE_LIST, 0, 1, 121 }, /* SecurityGroups */
    { TABLE_STRING, 0, 0, 0 }, /* SecurityGroupId */
    { TABLE_LIST, 0, 1, 122 }, /* SubnetMappings */
    { TABLE_STRUCTURE, 0, 5, 123 }, /* SubnetMapping */
    { TABLE_STRING, 0, 0, 0 }, /* AllocationId */
    { TABLE_STRING, 0, 0, 0 }, /* IPv6Address */
    { TABLE_STRING, 0, 0, 0 }, /* PrivateIPv4Address */
    { TABLE_STRING, 0, 0, 0 }, /* SourceNatIpv6Prefix */
    { TABLE_STRING, 0, 0, 0 }, /* SubnetId */
    { TABLE_LIST, 0, 1, 128 }, /* Subnets */
    { TABLE_STRING, 0, 3, 33 }, /* LoadBalancerTypeEnum */
    { TABLE_STRUCTURE, 0, 1, 129 }, /* CreateLoadBalancerOutput */
    { TABLE_LIST, 0, 1, 130 }, /* LoadBalancers */
    { TABLE_STRUCTURE, 0, 16, 131 }, /* LoadBalancer */
    { TABLE_LIST, 0, 1, 147 }, /* AvailabilityZones */
    { TABLE_STRUCTURE, 0, 5, 148 }, /* AvailabilityZone */
    { TABLE_LIST, 0, 1, 153 }, /* LoadBalancerAddresses */
    { TABLE_STRUCTURE, 0, 4, 154 }, /* LoadBalancerAddress */
    { TABLE_STRING, 0, 0, 0 }, /* IpAddress */
    { TABLE_STRING, 0, 0, 0 }, /* OutpostId */
    { TABLE_LIST, 0, 1, 158 }, /* SourceNatIpv6Prefixes */
    { TABLE_STRING, 0, 0, 0 }, /* ZoneName */
    { TABLE_STRING, 0, 0, 0 }, /* CanonicalHostedZoneId */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* CreatedTime */
    { TABLE_STRING, 0, 0, 0 }, /* DNSName */
    { TABLE_STRING, 0, 0, 0 }, /* EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic */
    { TABLE_STRUCTURE, 0, 2, 159 }, /* LoadBalancerState */
    { TABLE_STRING, 0, 4, 36 }, /* LoadBalancerStateEnum */
    { TABLE_STRING, 0, 0, 0 }, /* StateReason */
    { TABLE_STRING, 0, 0, 0 }, /* VpcId */
    { TABLE_STRUCTURE, 0, 6, 161 }, /* CreateRuleInput */
    { TABLE_LIST, 0, 1, 167 }, /* RuleConditionList */
    { TABLE_STRUCTURE, 0, 9, 168 }, /* RuleCondition */
    { TABLE_STRING, 11, 0, 0 }, /* ConditionFieldName */
    { TABLE_STRUCTURE, 0, 2, 177 }, /* HostHeaderConditionConfig */
    { TABLE_LIST, 0, 1, 179 }, /* ListOfString */
    { TABLE_STRING, 0, 0, 0 }, /* StringValue */
    { TABLE_STRUCTURE, 0, 3, 180 }, /* HttpHeaderConditionConfig */
    { TABLE_STRING, 0, 0, 0 }, /* HttpHeaderConditionName */
    { TABLE_STRUCTURE, 0, 1, 183 }, /* HttpRequestMethodConditionConfig */
    { TABLE_STRUCTURE, 0, 2, 184 }, /* PathPatternConditionConfig */
    { TABLE_STRUCTURE, 0, 1, 186 }, /* QueryStringConditionConfig */
    { TABLE_LIST, 0, 1, 187 }, /* QueryStringKeyValuePairList */
    { TABLE_STRUCTURE, 0, 2, 188 }, /* QueryStringKeyValuePair */
    { TABLE_STRUCTURE, 0, 1, 190 }, /* SourceIpConditionConfig */
    { TABLE_INTEGER, 6, 0, 0 }, /* RulePriority */
    { TABLE_LIST, 0, 1, 191 }, /* RuleTransformList */
    { TABLE_STRUCTURE, 0, 3, 192 }, /* RuleTransform */
    { TABLE_STRUCTURE, 0, 1, 195 }, /* HostHeaderRewriteConfig */
    { TABLE_LIST, 0, 1, 196 }, /* RewriteConfigList */
    { TABLE_STRUCTURE, 0, 2, 197 }, /* RewriteConfig */
    { TABLE_STRING, 0, 2, 40 }, /* TransformTypeEnum */
    { TABLE_STRUCTURE, 0, 1, 199 }, /* UrlRewriteConfig */
    { TABLE_STRUCTURE, 0, 1, 200 }, /* CreateRuleOutput */
    { TABLE_LIST, 0, 1, 201 }, /* Rules */
    { TABLE_STRUCTURE, 0, 6, 202 }, /* Rule */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* IsDefault */
    { TABLE_STRING, 0, 0, 0 }, /* String */
    { TABLE_STRING, 0, 0, 0 }, /* RuleArn */
    { TABLE_STRUCTURE, 0, 18, 208 }, /* CreateTargetGroupInput */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* HealthCheckEnabled */
    { TABLE_INTEGER, 12, 0, 0 }, /* HealthCheckIntervalSeconds */
    { TABLE_STRING, 13, 0, 0 }, /* Path */
    { TABLE_STRING, 0, 0, 0 }, /* HealthCheckPort */
    { TABLE_INTEGER, 14, 0, 0 }, /* HealthCheckTimeoutSeconds */
    { TABLE_INTEGER, 15, 0, 0 }, /* HealthCheckThresholdCount */
    { TABLE_STRING, 0, 2, 42 }, /* TargetGroupIpAddressTypeEnum */
    { TABLE_STRUCTURE, 0, 2, 226 }, /* Matcher */
    { TABLE_STRING, 0, 0, 0 }, /* GrpcCode */
    { TABLE_STRING, 0, 0, 0 }, /* HttpCode */
    { TABLE_STRING, 0, 0, 0 }, /* TargetGroupName */
    { TABLE_STRING, 0, 0, 0 }, /* ProtocolVersion */
    { TABLE_INTEGER, 8, 0, 0 }, /* TargetControlPort */
    { TABLE_STRING, 0, 4, 44 }, /* TargetTypeEnum */
    { TABLE_STRUCTURE, 0, 1, 228 }, /* CreateTargetGroupOutput */
    { TABLE_LIST, 0, 1, 229 }, /* TargetGroups */
    { TABLE_STRUCTURE, 0, 19, 230 }, /* TargetGroup */
    { TABLE_LIST, 0, 1, 249 }, /* LoadBalancerArns */
    { TABLE_STRUCTURE, 0, 5, 250 }, /* CreateTrustStoreInput */
    { TABLE_STRING, 16, 0, 0 }, /* TrustStoreName */
    { TABLE_STRUCTURE, 0, 1, 255 }, /* CreateTrustStoreOutput */
    { TABLE_LIST, 0, 1, 256 }, /* TrustStores */
    { TABLE_STRUCTURE, 0, 5, 257 }, /* TrustStore */
    { TABLE_INTEGER, 0, 0, 0 }, /* NumberOfCaCertificates */
    { TABLE_STRING, 0, 2, 48 }, /* TrustStoreStatus */
    { TABLE_LONG, 0, 0, 0 }, /* TotalRevokedEntries */
    { TABLE_STRUCTURE, 0, 1, 262 }, /* DeleteListenerInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteListenerOutput */
    { TABLE_STRUCTURE, 0, 1, 263 }, /* DeleteLoadBalancerInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteLoadBalancerOutput */
    { TABLE_STRUCTURE, 0, 1, 264 }, /* DeleteRuleInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteRuleOutput */
    { TABLE_STRUCTURE, 0, 2, 265 }, /* DeleteSharedTrustStoreAssociationInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteSharedTrustStoreAssociationOutput */
    { TABLE_STRUCTURE, 0, 1, 267 }, /* DeleteTargetGroupInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteTargetGroupOutput */
    { TABLE_STRUCTURE, 0, 1, 268 }, /* DeleteTrustStoreInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeleteTrustStoreOutput */
    { TABLE_STRUCTURE, 0, 2, 269 }, /* DeregisterTargetsInput */
    { TABLE_LIST, 0, 1, 271 }, /* TargetDescriptions */
    { TABLE_STRUCTURE, 0, 4, 272 }, /* TargetDescription */
    { TABLE_STRING, 0, 0, 0 }, /* TargetId */
    { TABLE_STRING, 17, 0, 0 }, /* QuicServerId */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* DeregisterTargetsOutput */
    { TABLE_STRUCTURE, 0, 2, 276 }, /* DescribeAccountLimitsInput */
    { TABLE_STRING, 0, 0, 0 }, /* Marker */
    { TABLE_INTEGER, 18, 0, 0 }, /* PageSize */
    { TABLE_STRUCTURE, 0, 2, 278 }, /* DescribeAccountLimitsOutput */
    { TABLE_LIST, 0, 1, 280 }, /* Limits */
    { TABLE_STRUCTURE, 0, 2, 281 }, /* Limit */
    { TABLE_STRING, 0, 0, 0 }, /* Max */
    { TABLE_STRING, 0, 0, 0 }, /* Name */
    { TABLE_STRUCTURE, 0, 1, 283 }, /* DescribeCapacityReservationInput */
    { TABLE_STRUCTURE, 0, 4, 284 }, /* DescribeCapacityReservationOutput */
    { TABLE_LIST, 0, 1, 288 }, /* ZonalCapacityReservationStates */
    { TABLE_STRUCTURE, 0, 3, 289 }, /* ZonalCapacityReservationState */
    { TABLE_DOUBLE, 0, 0, 0 }, /* CapacityUnitsDouble */
    { TABLE_STRUCTURE, 0, 2, 292 }, /* CapacityReservationStatus */
    { TABLE_STRING, 0, 4, 50 }, /* CapacityReservationStateEnum */
    { TABLE_INTEGER, 0, 0, 0 }, /* DecreaseRequestsRemaining */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* LastModifiedTime */
    { TABLE_STRUCTURE, 0, 1, 294 }, /* MinimumLoadBalancerCapacity */
    { TABLE_INTEGER, 0, 0, 0 }, /* CapacityUnits */
    { TABLE_STRUCTURE, 0, 1, 295 }, /* DescribeListenerAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 296 }, /* DescribeListenerAttributesOutput */
    { TABLE_LIST, 0, 1, 297 }, /* ListenerAttributes */
    { TABLE_STRUCTURE, 0, 2, 298 }, /* ListenerAttribute */
    { TABLE_STRING, 9, 0, 0 }, /* ListenerAttributeKey */
    { TABLE_STRING, 0, 0, 0 }, /* ListenerAttributeValue */
    { TABLE_STRUCTURE, 0, 3, 300 }, /* DescribeListenerCertificatesInput */
    { TABLE_STRUCTURE, 0, 2, 303 }, /* DescribeListenerCertificatesOutput */
    { TABLE_STRUCTURE, 0, 4, 305 }, /* DescribeListenersInput */
    { TABLE_LIST, 0, 1, 309 }, /* ListenerArns */
    { TABLE_STRUCTURE, 0, 2, 310 }, /* DescribeListenersOutput */
    { TABLE_STRUCTURE, 0, 1, 312 }, /* DescribeLoadBalancerAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 313 }, /* DescribeLoadBalancerAttributesOutput */
    { TABLE_LIST, 19, 1, 314 }, /* LoadBalancerAttributes */
    { TABLE_STRUCTURE, 0, 2, 315 }, /* LoadBalancerAttribute */
    { TABLE_STRING, 9, 0, 0 }, /* LoadBalancerAttributeKey */
    { TABLE_STRING, 20, 0, 0 }, /* LoadBalancerAttributeValue */
    { TABLE_STRUCTURE, 0, 4, 317 }, /* DescribeLoadBalancersInput */
    { TABLE_LIST, 0, 1, 321 }, /* LoadBalancerNames */
    { TABLE_STRUCTURE, 0, 2, 322 }, /* DescribeLoadBalancersOutput */
    { TABLE_STRUCTURE, 0, 4, 324 }, /* DescribeRulesInput */
    { TABLE_LIST, 0, 1, 328 }, /* RuleArns */
    { TABLE_STRUCTURE, 0, 2, 329 }, /* DescribeRulesOutput */
    { TABLE_STRUCTURE, 0, 4, 331 }, /* DescribeSSLPoliciesInput */
    { TABLE_LIST, 0, 1, 335 }, /* SslPolicyNames */
    { TABLE_STRUCTURE, 0, 2, 336 }, /* DescribeSSLPoliciesOutput */
    { TABLE_LIST, 0, 1, 338 }, /* SslPolicies */
    { TABLE_STRUCTURE, 0, 4, 339 }, /* SslPolicy */
    { TABLE_LIST, 0, 1, 343 }, /* Ciphers */
    { TABLE_STRUCTURE, 0, 2, 344 }, /* Cipher */
    { TABLE_STRING, 0, 0, 0 }, /* CipherName */
    { TABLE_INTEGER, 0, 0, 0 }, /* CipherPriority */
    { TABLE_LIST, 0, 1, 346 }, /* SslProtocols */
    { TABLE_STRING, 0, 0, 0 }, /* SslProtocol */
    { TABLE_STRUCTURE, 0, 1, 347 }, /* DescribeTagsInput */
    { TABLE_STRUCTURE, 0, 1, 348 }, /* DescribeTagsOutput */
    { TABLE_LIST, 0, 1, 349 }, /* TagDescriptions */
    { TABLE_STRUCTURE, 0, 2, 350 }, /* TagDescription */
    { TABLE_STRUCTURE, 0, 1, 352 }, /* DescribeTargetGroupAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 353 }, /* DescribeTargetGroupAttributesOutput */
    { TABLE_LIST, 0, 1, 354 }, /* TargetGroupAttributes */
    { TABLE_STRUCTURE, 0, 2, 355 }, /* TargetGroupAttribute */
    { TABLE_STRING, 9, 0, 0 }, /* TargetGroupAttributeKey */
    { TABLE_STRING, 0, 0, 0 }, /* TargetGroupAttributeValue */
    { TABLE_STRUCTURE, 0, 5, 357 }, /* DescribeTargetGroupsInput */
    { TABLE_LIST, 0, 1, 362 }, /* TargetGroupNames */
    { TABLE_LIST, 0, 1, 363 }, /* TargetGroupArns */
    { TABLE_STRUCTURE, 0, 2, 364 }, /* DescribeTargetGroupsOutput */
    { TABLE_STRUCTURE, 0, 3, 366 }, /* DescribeTargetHealthInput */
    { TABLE_LIST, 0, 1, 369 }, /* ListOfDescribeTargetHealthIncludeOptions */
    { TABLE_STRING, 0, 2, 54 }, /* DescribeTargetHealthInputIncludeEnum */
    { TABLE_STRUCTURE, 0, 1, 370 }, /* DescribeTargetHealthOutput */
    { TABLE_LIST, 0, 1, 371 }, /* TargetHealthDescriptions */
    { TABLE_STRUCTURE, 0, 5, 372 }, /* TargetHealthDescription */
    { TABLE_STRUCTURE, 0, 3, 377 }, /* AdministrativeOverride */
    { TABLE_STRING, 0, 0, 0 }, /* Description */
    { TABLE_STRING, 0, 4, 56 }, /* TargetAdministrativeOverrideReasonEnum */
    { TABLE_STRING, 0, 4, 60 }, /* TargetAdministrativeOverrideStateEnum */
    { TABLE_STRUCTURE, 0, 2, 380 }, /* AnomalyDetection */
    { TABLE_STRING, 0, 2, 64 }, /* MitigationInEffectEnum */
    { TABLE_STRING, 0, 2, 66 }, /* AnomalyResultEnum */
    { TABLE_STRUCTURE, 0, 3, 382 }, /* TargetHealth */
    { TABLE_STRING, 0, 12, 68 }, /* TargetHealthReasonEnum */
    { TABLE_STRING, 0, 7, 80 }, /* TargetHealthStateEnum */
    { TABLE_STRUCTURE, 0, 3, 385 }, /* DescribeTrustStoreAssociationsInput */
    { TABLE_STRUCTURE, 0, 2, 388 }, /* DescribeTrustStoreAssociationsOutput */
    { TABLE_LIST, 0, 1, 390 }, /* TrustStoreAssociations */
    { TABLE_STRUCTURE, 0, 1, 391 }, /* TrustStoreAssociation */
    { TABLE_STRING, 0, 0, 0 }, /* TrustStoreAssociationResourceArn */
    { TABLE_STRUCTURE, 0, 4, 392 }, /* DescribeTrustStoreRevocationsInput */
    { TABLE_LIST, 0, 1, 396 }, /* RevocationIds */
    { TABLE_STRUCTURE, 0, 2, 397 }, /* DescribeTrustStoreRevocationsOutput */
    { TABLE_LIST, 0, 1, 399 }, /* DescribeTrustStoreRevocationResponse */
    { TABLE_STRUCTURE, 0, 4, 400 }, /* DescribeTrustStoreRevocation */
    { TABLE_STRUCTURE, 0, 4, 404 }, /* DescribeTrustStoresInput */
    { TABLE_LIST, 0, 1, 408 }, /* TrustStoreNames */
    { TABLE_LIST, 0, 1, 409 }, /* TrustStoreArns */
    { TABLE_STRUCTURE, 0, 2, 410 }, /* DescribeTrustStoresOutput */
    { TABLE_STRUCTURE, 0, 1, 412 }, /* GetResourcePolicyInput */
    { TABLE_STRUCTURE, 0, 1, 413 }, /* GetResourcePolicyOutput */
    { TABLE_STRING, 1, 0, 0 }, /* Policy */
    { TABLE_STRUCTURE, 0, 1, 414 }, /* GetTrustStoreCaCertificatesBundleInput */
    { TABLE_STRUCTURE, 0, 1, 415 }, /* GetTrustStoreCaCertificatesBundleOutput */
    { TABLE_STRING, 0, 0, 0 }, /* Location */
    { TABLE_STRUCTURE, 0, 2, 416 }, /* GetTrustStoreRevocationContentInput */
    { TABLE_STRUCTURE, 0, 1, 418 }, /* GetTrustStoreRevocationContentOutput */
    { TABLE_STRUCTURE, 0, 3, 419 }, /* ModifyCapacityReservationInput */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ResetCapacityReservation */
    { TABLE_STRUCTURE, 0, 4, 422 }, /* ModifyCapacityReservationOutput */
    { TABLE_STRUCTURE, 0, 3, 426 }, /* ModifyIpPoolsInput */
    { TABLE_LIST, 0, 1, 429 }, /* RemoveIpamPools */
    { TABLE_STRING, 0, 1, 87 }, /* RemoveIpamPoolEnum */
    { TABLE_STRUCTURE, 0, 1, 430 }, /* ModifyIpPoolsOutput */
    { TABLE_STRUCTURE, 0, 8, 431 }, /* ModifyListenerInput */
    { TABLE_STRUCTURE, 0, 1, 439 }, /* ModifyListenerOutput */
    { TABLE_STRUCTURE, 0, 2, 440 }, /* ModifyListenerAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 442 }, /* ModifyListenerAttributesOutput */
    { TABLE_STRUCTURE, 0, 2, 443 }, /* ModifyLoadBalancerAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 445 }, /* ModifyLoadBalancerAttributesOutput */
    { TABLE_STRUCTURE, 0, 5, 446 }, /* ModifyRuleInput */
    { TABLE_BOOLEAN, 0, 0, 0 }, /* ResetTransforms */
    { TABLE_STRUCTURE, 0, 1, 451 }, /* ModifyRuleOutput */
    { TABLE_STRUCTURE, 0, 10, 452 }, /* ModifyTargetGroupInput */
    { TABLE_STRUCTURE, 0, 1, 462 }, /* ModifyTargetGroupOutput */
    { TABLE_STRUCTURE, 0, 2, 463 }, /* ModifyTargetGroupAttributesInput */
    { TABLE_STRUCTURE, 0, 1, 465 }, /* ModifyTargetGroupAttributesOutput */
    { TABLE_STRUCTURE, 0, 4, 466 }, /* ModifyTrustStoreInput */
    { TABLE_STRUCTURE, 0, 1, 470 }, /* ModifyTrustStoreOutput */
    { TABLE_STRUCTURE, 0, 2, 471 }, /* RegisterTargetsInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* RegisterTargetsOutput */
    { TABLE_STRUCTURE, 0, 2, 473 }, /* RemoveListenerCertificatesInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* RemoveListenerCertificatesOutput */
    { TABLE_STRUCTURE, 0, 2, 475 }, /* RemoveTagsInput */
    { TABLE_LIST, 0, 1, 477 }, /* TagKeys */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* RemoveTagsOutput */
    { TABLE_STRUCTURE, 0, 2, 478 }, /* RemoveTrustStoreRevocationsInput */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* RemoveTrustStoreRevocationsOutput */
    { TABLE_STRUCTURE, 0, 2, 480 }, /* SetIpAddressTypeInput */
    { TABLE_STRUCTURE, 0, 1, 482 }, /* SetIpAddressTypeOutput */
    { TABLE_STRUCTURE, 0, 1, 483 }, /* SetRulePrioritiesInput */
    { TABLE_LIST, 0, 1, 484 }, /* RulePriorityList */
    { TABLE_STRUCTURE, 0, 2, 485 }, /* RulePriorityPair */
    { TABLE_STRUCTURE, 0, 1, 487 }, /* SetRulePrioritiesOutput */
    { TABLE_STRUCTURE, 0, 3, 488 }, /* SetSecurityGroupsInput */
    { TABLE_STRING, 0, 2, 15 }, /* EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum */
    { TABLE_STRUCTURE, 0, 2, 491 }, /* SetSecurityGroupsOutput */
    { TABLE_STRUCTURE, 0, 5, 493 }, /* SetSubnetsInput */
    { TABLE_STRUCTURE, 0, 3, 498 }, /* SetSubnetsOutput */
};

static const struct table_member members[] = {
    { {268}, {268}, 1, 1 }, /* AddListenerCertificatesInput.Certificates */
    { {11787}, {11787}, 5, 1 }, /* AddListenerCertificatesInput.ListenerArn */
    { {3590}, {3590}, 2, 0 }, /* CertificateList.member */
    { {5390}, {5390}, 3, 0 }, /* Certificate.CertificateArn */
    { {9225}, {9225}, 4, 0 }, /* Certificate.IsDefault */
    { {268}, {268}, 1, 0 }, /* AddListenerCertificatesOutput.Certificates */
    { {28684}, {28684}, 8, 1 }, /* AddTagsInput.ResourceArns */
    { {32004}, {32004}, 10, 1 }, /* AddTagsInput.Tags */
    { {3590}, {3590}, 9, 0 }, /* ResourceArns.member */
    { {3590}, {3590}, 11, 0 }, /* TagList.member */
    { {33283}, {33283}, 12, 1 }, /* Tag.Key */
    { {34309}, {34309}, 13, 0 }, /* Tag.Value */
    { {41490}, {41490}, 16, 0 }, /* AddTrustStoreRevocationsInput.RevocationContents */
    { {58125}, {58125}, 22, 1 }, /* AddTrustStoreRevocationsInput.TrustStoreArn */
    { {3590}, {3590}, 17, 0 }, /* RevocationContents.member */
    { {46350}, {46350}, 18, 0 }, /* RevocationContent.RevocationType */
    { {50184}, {50184}, 19, 0 }, /* RevocationContent.S3Bucket */
    { {52485}, {52485}, 20, 0 }, /* RevocationContent.S3Key */
    { {54031}, {54031}, 21, 0 }, /* RevocationContent.S3ObjectVersion */
    { {61717}, {61717}, 24, 0 }, /* AddTrustStoreRevocationsOutput.TrustStoreRevocations */
    { {3590}, {3590}, 25, 0 }, /* TrustStoreRevocations.member */
    { {67350}, {67350}, 26, 0 }, /* TrustStoreRevocation.NumberOfRevokedEntries */
    { {73228}, {73228}, 27, 0 }, /* TrustStoreRevocation.RevocationId */
    { {46350}, {46350}, 18, 0 }, /* TrustStoreRevocation.RevocationType */
    { {58125}, {58125}, 22, 0 }, /* TrustStoreRevocation.TrustStoreArn */
    { {90890}, {90890}, 29, 0 }, /* CreateListenerInput.AlpnPolicy */
    { {268}, {268}, 1, 0 }, /* CreateListenerInput.Certificates */
    { {93710}, {93710}, 31, 1 }, /* CreateListenerInput.DefaultActions */
    { {247823}, {247823}, 89, 1 }, /* CreateListenerInput.LoadBalancerArn */
    { {251924}, {251924}, 90, 0 }, /* CreateListenerInput.MutualAuthentication */
    { {241412}, {241412}, 95, 0 }, /* CreateListenerInput.Port */
    { {242696}, {242696}, 96, 0 }, /* CreateListenerInput.Protocol */
    { {280329}, {280329}, 97, 0 }, /* CreateListenerInput.SslPolicy */
    { {32004}, {32004}, 10, 0 }, /* CreateListenerInput.Tags */
    { {3590}, {3590}, 30, 0 }, /* AlpnPolicyName.member */
    { {3590}, {3590}, 32, 0 }, /* Actions.member */
    { {97561}, {97561}, 33, 0 }, /* Action.AuthenticateCognitoConfig */
    { {142870}, {142870}, 44, 0 }, /* Action.AuthenticateOidcConfig */
    { {175891}, {175891}, 59, 0 }, /* Action.FixedResponseConfig */
    { {189965}, {189965}, 63, 0 }, /* Action.ForwardConfig */
    { {215827}, {215827}, 71, 0 }, /* Action.JwtValidationConfig */
    { {233477}, {233477}, 80, 0 }, /* Action.Order */
    { {235022}, {235022}, 81, 0 }, /* Action.RedirectConfig */
    { {210190}, {210190}, 69, 0 }, /* Action.TargetGroupArn */
    { {246532}, {246532}, 88, 1 }, /* Action.Type */
    { {104224}, {104224}, 34, 0 }, /* AuthenticateCognitoActionConfig.AuthenticationRequestExtraParams */
    { {115224}, {115224}, 37, 0 }, /* AuthenticateCognitoActionConfig.OnUnauthenticatedRequest */
    { {121605}, {121605}, 38, 0 }, /* AuthenticateCognitoActionConfig.Scope */
    { {123153}, {123153}, 39, 0 }, /* AuthenticateCognitoActionConfig.SessionCookieName */
    { {127758}, {127758}, 40, 0 }, /* AuthenticateCognitoActionConfig.SessionTimeout */
    { {131595}, {131595}, 41, 1 }, /* AuthenticateCognitoActionConfig.UserPoolArn */
    { {134672}, {134672}, 42, 1 }, /* AuthenticateCognitoActionConfig.UserPoolClientId */
    { {139022}, {139022}, 43, 1 }, /* AuthenticateCognitoActionConfig.UserPoolDomain */
    { {112643}, {112643}, 35, 0 }, /* AuthenticateCognitoActionAuthenticationRequestExtraParams.key */
    { {113669}, {113669}, 36, 0 }, /* AuthenticateCognitoActionAuthenticationRequestExtraParams.value */
    { {104224}, {104224}, 45, 0 }, /* AuthenticateOidcActionConfig.AuthenticationRequestExtraParams */
    { {148757}, {148757}, 48, 1 }, /* AuthenticateOidcActionConfig.AuthorizationEndpoint */
    { {154376}, {154376}, 49, 1 }, /* AuthenticateOidcActionConfig.ClientId */
    { {156684}, {156684}, 50, 0 }, /* AuthenticateOidcActionConfig.ClientSecret */
    { {160006}, {160006}, 51, 1 }, /* AuthenticateOidcActionConfig.Issuer */
    { {115224}, {115224}, 52, 0 }, /* AuthenticateOidcActionConfig.OnUnauthenticatedRequest */
    { {121605}, {121605}, 53, 0 }, /* AuthenticateOidcActionConfig.Scope */
    { {123153}, {123153}, 54, 0 }, /* AuthenticateOidcActionConfig.SessionCookieName */
    { {127758}, {127758}, 55, 0 }, /* AuthenticateOidcActionConfig.SessionTimeout */
    { {161805}, {161805}, 56, 1 }, /* AuthenticateOidcActionConfig.TokenEndpoint */
    { {165399}, {165399}, 57, 0 }, /* AuthenticateOidcActionConfig.UseExistingClientSecret */
    { {171536}, {171536}, 58, 1 }, /* AuthenticateOidcActionConfig.UserInfoEndpoint */
    { {112643}, {112643}, 46, 0 }, /* AuthenticateOidcActionAuthenticationRequestExtraParams.key */
    { {113669}, {113669}, 47, 0 }, /* AuthenticateOidcActionAuthenticationRequestExtraParams.value */
    { {181003}, {181003}, 60, 0 }, /* FixedResponseActionConfig.ContentType */
    { {184075}, {184075}, 61, 0 }, /* FixedResponseActionConfig.MessageBody */
    { {187146}, {187146}, 62, 1 }, /* FixedResponseActionConfig.StatusCode */
    { {193563}, {193563}, 64, 0 }, /* ForwardActionConfig.TargetGroupStickinessConfig */
    { {206860}, {206860}, 67, 0 }, /* ForwardActionConfig.TargetGroups */
    { {200719}, {200719}, 65, 0 }, /* TargetGroupStickinessConfig.DurationSeconds */
    { {204807}, {204807}, 66, 0 }, /* TargetGroupStickinessConfig.Enabled */
    { {3590}, {3590}, 68, 0 }, /* TargetGroupList.member */
    { {210190}, {210190}, 69, 0 }, /* TargetGroupTuple.TargetGroupArn */
    { {214022}, {214022}, 70, 0 }, /* TargetGroupTuple.Weight */
    { {220944}, {220944}, 72, 0 }, /* JwtValidationActionConfig.AdditionalClaims */
    { {160006}, {160006}, 78, 1 }, /* JwtValidationActionConfig.Issuer */
    { {230156}, {230156}, 79, 1 }, /* JwtValidationActionConfig.JwksEndpoint */
    { {3590}, {3590}, 73, 0 }, /* JwtValidationActionAdditionalClaims.member */
    { {225286}, {225286}, 74, 1 }, /* JwtValidationActionAdditionalClaim.Format */
    { {227076}, {227076}, 75, 1 }, /* JwtValidationActionAdditionalClaim.Name */
    { {228358}, {228358}, 76, 1 }, /* JwtValidationActionAdditionalClaim.Values */
    { {3590}, {3590}, 77, 0 }, /* JwtValidationActionAdditionalClaimValues.member */
    { {238852}, {238852}, 82, 0 }, /* RedirectActionConfig.Host */
    { {240132}, {240132}, 83, 0 }, /* RedirectActionConfig.Path */
    { {241412}, {241412}, 84, 0 }, /* RedirectActionConfig.Port */
    { {242696}, {242696}, 85, 0 }, /* RedirectActionConfig.Protocol */
    { {244997}, {244997}, 86, 0 }, /* RedirectActionConfig.Query */
    { {187146}, {187146}, 87, 1 }, /* RedirectActionConfig.StatusCode */
    { {257306}, {257306}, 91, 0 }, /* MutualAuthenticationAttributes.AdvertiseTrustStoreCaNames */
    { {264221}, {264221}, 92, 0 }, /* MutualAuthenticationAttributes.IgnoreClientCertificateExpiry */
    { {271876}, {271876}, 93, 0 }, /* MutualAuthenticationAttributes.Mode */
    { {58125}, {58125}, 22, 0 }, /* MutualAuthenticationAttributes.TrustStoreArn */
    { {273179}, {273179}, 94, 0 }, /* MutualAuthenticationAttributes.TrustStoreAssociationStatus */
    { {282889}, {282889}, 99, 0 }, /* CreateListenerOutput.Listeners */
    { {3590}, {3590}, 100, 0 }, /* Listeners.member */
    { {90890}, {90890}, 29, 0 }, /* Listener.AlpnPolicy */
    { {268}, {268}, 1, 0 }, /* Listener.Certificates */
    { {93710}, {93710}, 31, 0 }, /* Listener.DefaultActions */
    { {11787}, {11787}, 5, 0 }, /* Listener.ListenerArn */
    { {247823}, {247823}, 89, 0 }, /* Listener.LoadBalancerArn */
    { {251924}, {251924}, 90, 0 }, /* Listener.MutualAuthentication */
    { {241412}, {241412}, 95, 0 }, /* Listener.Port */
    { {242696}, {242696}, 96, 0 }, /* Listener.Protocol */
    { {280329}, {280329}, 97, 0 }, /* Listener.SslPolicy */
    { {294677}, {294677}, 102, 0 }, /* CreateLoadBalancerInput.CustomerOwnedIpv4Pool */
    { {300316}, {300316}, 103, 0 }, /* CreateLoadBalancerInput.EnablePrefixForIpv6SourceNat */
    { {307725}, {307725}, 104, 0 }, /* CreateLoadBalancerInput.IpAddressType */
    { {311305}, {311305}, 105, 0 }, /* CreateLoadBalancerInput.IpamPools */
    { {227076}, {227076}, 107, 1 }, /* CreateLoadBalancerInput.Name */
    { {317702}, {317702}, 108, 0 }, /* CreateLoadBalancerInput.Scheme */
    { {319502}, {319502}, 109, 0 }, /* CreateLoadBalancerInput.SecurityGroups */
    { {323342}, {323342}, 111, 0 }, /* CreateLoadBalancerInput.SubnetMappings */
    { {345863}, {345863}, 118, 0 }, /* CreateLoadBalancerInput.Subnets */
    { {32004}, {32004}, 10, 0 }, /* CreateLoadBalancerInput.Tags */
    { {246532}, {246532}, 119, 0 }, /* CreateLoadBalancerInput.Type */
    { {313870}, {313870}, 106, 0 }, /* IpamPools.Ipv4IpamPoolId */
    { {3590}, {3590}, 110, 0 }, /* SecurityGroups.member */
    { {3590}, {3590}, 112, 0 }, /* SubnetMappings.member */
    { {327180}, {327180}, 113, 0 }, /* SubnetMapping.AllocationId */
    { {330507}, {330507}, 114, 0 }, /* SubnetMapping.IPv6Address */
    { {333586}, {333586}, 115, 0 }, /* SubnetMapping.PrivateIPv4Address */
    { {338451}, {338451}, 116, 0 }, /* SubnetMapping.SourceNatIpv6Prefix */
    { {343560}, {343560}, 117, 0 }, /* SubnetMapping.SubnetId */
    { {3590}, {3590}, 117, 0 }, /* Subnets.member */
    { {347917}, {347917}, 121, 0 }, /* CreateLoadBalancerOutput.LoadBalancers */
    { {3590}, {3590}, 122, 0 }, /* LoadBalancers.member */
    { {351505}, {351505}, 123, 0 }, /* LoadBalancer.AvailabilityZones */
    { {374805}, {374805}, 131, 0 }, /* LoadBalancer.CanonicalHostedZoneId */
    { {380427}, {380427}, 132, 0 }, /* LoadBalancer.CreatedTime */
    { {294677}, {294677}, 102, 0 }, /* LoadBalancer.CustomerOwnedIpv4Pool */
    { {383495}, {383495}, 133, 0 }, /* LoadBalancer.DNSName */
    { {300316}, {300316}, 103, 0 }, /* LoadBalancer.EnablePrefixForIpv6SourceNat */
    { {385588}, {385588}, 134, 0 }, /* LoadBalancer.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic */
    { {307725}, {307725}, 104, 0 }, /* LoadBalancer.IpAddressType */
    { {311305}, {311305}, 105, 0 }, /* LoadBalancer.IpamPools */
    { {247823}, {247823}, 89, 0 }, /* LoadBalancer.LoadBalancerArn */
    { {399120}, {399120}, 107, 0 }, /* LoadBalancer.LoadBalancerName */
    { {317702}, {317702}, 108, 0 }, /* LoadBalancer.Scheme */
    { {319502}, {319502}, 109, 0 }, /* LoadBalancer.SecurityGroups */
    { {403461}, {403461}, 135, 0 }, /* LoadBalancer.State */
    { {246532}, {246532}, 119, 0 }, /* LoadBalancer.Type */
    { {408069}, {408069}, 138, 0 }, /* LoadBalancer.VpcId */
    { {3590}, {3590}, 124, 0 }, /* AvailabilityZones.member */
    { {356117}, {356117}, 125, 0 }, /* AvailabilityZone.LoadBalancerAddresses */
    { {364297}, {364297}, 128, 0 }, /* AvailabilityZone.OutpostId */
    { {366869}, {366869}, 129, 0 }, /* AvailabilityZone.SourceNatIpv6Prefixes */
    { {343560}, {343560}, 117, 0 }, /* AvailabilityZone.SubnetId */
    { {372488}, {372488}, 130, 0 }, /* AvailabilityZone.ZoneName */
    { {3590}, {3590}, 126, 0 }, /* LoadBalancerAddresses.member */
    { {327180}, {327180}, 113, 0 }, /* LoadBalancerAddress.AllocationId */
    { {330507}, {330507}, 114, 0 }, /* LoadBalancerAddress.IPv6Address */
    { {361737}, {361737}, 127, 0 }, /* LoadBalancerAddress.IpAddress */
    { {333586}, {333586}, 115, 0 }, /* LoadBalancerAddress.PrivateIPv4Address */
    { {3590}, {3590}, 116, 0 }, /* SourceNatIpv6Prefixes.member */
    { {404996}, {404996}, 136, 0 }, /* LoadBalancerState.Code */
    { {406278}, {406278}, 137, 0 }, /* LoadBalancerState.Reason */
    { {420871}, {420871}, 31, 1 }, /* CreateRuleInput.Actions */
    { {422922}, {422922}, 140, 1 }, /* CreateRuleInput.Conditions */
    { {11787}, {11787}, 5, 1 }, /* CreateRuleInput.ListenerArn */
    { {462088}, {462088}, 154, 1 }, /* CreateRuleInput.Priority */
    { {32004}, {32004}, 10, 0 }, /* CreateRuleInput.Tags */
    { {464394}, {464394}, 155, 0 }, /* CreateRuleInput.Transforms */
    { {3590}, {3590}, 141, 0 }, /* RuleConditionList.member */
    { {425733}, {425733}, 142, 0 }, /* RuleCondition.Field */
    { {427280}, {427280}, 143, 0 }, /* RuleCondition.HostHeaderConfig */
    { {434704}, {434704}, 146, 0 }, /* RuleCondition.HttpHeaderConfig */
    { {442903}, {442903}, 148, 0 }, /* RuleCondition.HttpRequestMethodConfig */
    { {449041}, {449041}, 149, 0 }, /* RuleCondition.PathPatternConfig */
    { {453649}, {453649}, 150, 0 }, /* RuleCondition.QueryStringConfig */
    { {431627}, {431627}, 144, 0 }, /* RuleCondition.RegexValues */
    { {458254}, {458254}, 153, 0 }, /* RuleCondition.SourceIpConfig */
    { {228358}, {228358}, 144, 0 }, /* RuleCondition.Values */
    { {431627}, {431627}, 144, 0 }, /* HostHeaderConditionConfig.RegexValues */
    { {228358}, {228358}, 144, 0 }, /* HostHeaderConditionConfig.Values */
    { {3590}, {3590}, 145, 0 }, /* ListOfString.member */
    { {439054}, {439054}, 147, 0 }, /* HttpHeaderConditionConfig.HttpHeaderName */
    { {431627}, {431627}, 144, 0 }, /* HttpHeaderConditionConfig.RegexValues */
    { {228358}, {228358}, 144, 0 }, /* HttpHeaderConditionConfig.Values */
    { {228358}, {228358}, 144, 0 }, /* HttpRequestMethodConditionConfig.Values */
    { {431627}, {431627}, 144, 0 }, /* PathPatternConditionConfig.RegexValues */
    { {228358}, {228358}, 144, 0 }, /* PathPatternConditionConfig.Values */
    { {228358}, {228358}, 151, 0 }, /* QueryStringConditionConfig.Values */
    { {3590}, {3590}, 152, 0 }, /* QueryStringKeyValuePairList.member */
    { {33283}, {33283}, 145, 0 }, /* QueryStringKeyValuePair.Key */
    { {34309}, {34309}, 145, 0 }, /* QueryStringKeyValuePair.Value */
    { {228358}, {228358}, 144, 0 }, /* SourceIpConditionConfig.Values */
    { {3590}, {3590}, 156, 0 }, /* RuleTransformList.member */
    { {467223}, {467223}, 157, 0 }, /* RuleTransform.HostHeaderRewriteConfig */
    { {246532}, {246532}, 160, 1 }, /* RuleTransform.Type */
    { {479248}, {479248}, 161, 0 }, /* RuleTransform.UrlRewriteConfig */
    { {473352}, {473352}, 158, 0 }, /* HostHeaderRewriteConfig.Rewrites */
    { {3590}, {3590}, 159, 0 }, /* RewriteConfigList.member */
    { {475653}, {475653}, 145, 1 }, /* RewriteConfig.Regex */
    { {477191}, {477191}, 145, 1 }, /* RewriteConfig.Replace */
    { {473352}, {473352}, 158, 0 }, /* UrlRewriteConfig.Rewrites */
    { {483589}, {483589}, 163, 0 }, /* CreateRuleOutput.Rules */
    { {3590}, {3590}, 164, 0 }, /* Rules.member */
    { {420871}, {420871}, 31, 0 }, /* Rule.Actions */
    { {422922}, {422922}, 140, 0 }, /* Rule.Conditions */
    { {9225}, {9225}, 165, 0 }, /* Rule.IsDefault */
    { {462088}, {462088}, 166, 0 }, /* Rule.Priority */
    { {485127}, {485127}, 167, 0 }, /* Rule.RuleArn */
    { {464394}, {464394}, 155, 0 }, /* Rule.Transforms */
    { {494354}, {494354}, 169, 0 }, /* CreateTargetGroupInput.HealthCheckEnabled */
    { {499226}, {499226}, 170, 0 }, /* CreateTargetGroupInput.HealthCheckIntervalSeconds */
    { {506127}, {506127}, 171, 0 }, /* CreateTargetGroupInput.HealthCheckPath */
    { {510223}, {510223}, 172, 0 }, /* CreateTargetGroupInput.HealthCheckPort */
    { {514323}, {514323}, 96, 0 }, /* CreateTargetGroupInput.HealthCheckProtocol */
    { {519449}, {519449}, 173, 0 }, /* CreateTargetGroupInput.HealthCheckTimeoutSeconds */
    { {526101}, {526101}, 174, 0 }, /* CreateTargetGroupInput.HealthyThresholdCount */
    { {307725}, {307725}, 175, 0 }, /* CreateTargetGroupInput.IpAddressType */
    { {531719}, {531719}, 176, 0 }, /* CreateTargetGroupInput.Matcher */
    { {227076}, {227076}, 179, 1 }, /* CreateTargetGroupInput.Name */
    { {241412}, {241412}, 95, 0 }, /* CreateTargetGroupInput.Port */
    { {242696}, {242696}, 96, 0 }, /* CreateTargetGroupInput.Protocol */
    { {538383}, {538383}, 180, 0 }, /* CreateTargetGroupInput.ProtocolVersion */
    { {32004}, {32004}, 10, 0 }, /* CreateTargetGroupInput.Tags */
    { {542481}, {542481}, 181, 0 }, /* CreateTargetGroupInput.TargetControlPort */
    { {547082}, {547082}, 182, 0 }, /* CreateTargetGroupInput.TargetType */
    { {549911}, {549911}, 174, 0 }, /* CreateTargetGroupInput.UnhealthyThresholdCount */
    { {408069}, {408069}, 138, 0 }, /* CreateTargetGroupInput.VpcId */
    { {533768}, {533768}, 177, 0 }, /* Matcher.GrpcCode */
    { {536072}, {536072}, 178, 0 }, /* Matcher.HttpCode */
    { {206860}, {206860}, 184, 0 }, /* CreateTargetGroupOutput.TargetGroups */
    { {3590}, {3590}, 185, 0 }, /* TargetGroups.member */
    { {494354}, {494354}, 169, 0 }, /* TargetGroup.HealthCheckEnabled */
    { {499226}, {499226}, 170, 0 }, /* TargetGroup.HealthCheckIntervalSeconds */
    { {506127}, {506127}, 171, 0 }, /* TargetGroup.HealthCheckPath */
    { {510223}, {510223}, 172, 0 }, /* TargetGroup.HealthCheckPort */
    { {514323}, {514323}, 96, 0 }, /* TargetGroup.HealthCheckProtocol */
    { {519449}, {519449}, 173, 0 }, /* TargetGroup.HealthCheckTimeoutSeconds */
    { {526101}, {526101}, 174, 0 }, /* TargetGroup.HealthyThresholdCount */
    { {307725}, {307725}, 175, 0 }, /* TargetGroup.IpAddressType */
    { {556048}, {556048}, 186, 0 }, /* TargetGroup.LoadBalancerArns */
    { {531719}, {531719}, 176, 0 }, /* TargetGroup.Matcher */
    { {241412}, {241412}, 95, 0 }, /* TargetGroup.Port */
    { {242696}, {242696}, 96, 0 }, /* TargetGroup.Protocol */
    { {538383}, {538383}, 180, 0 }, /* TargetGroup.ProtocolVersion */
    { {542481}, {542481}, 181, 0 }, /* TargetGroup.TargetControlPort */
    { {210190}, {210190}, 69, 0 }, /* TargetGroup.TargetGroupArn */
    { {560399}, {560399}, 179, 0 }, /* TargetGroup.TargetGroupName */
    { {547082}, {547082}, 182, 0 }, /* TargetGroup.TargetType */
    { {549911}, {549911}, 174, 0 }, /* TargetGroup.UnhealthyThresholdCount */
    { {408069}, {408069}, 138, 0 }, /* TargetGroup.VpcId */
    { {3590}, {3590}, 89, 0 }, /* LoadBalancerArns.member */
    { {575260}, {575260}, 19, 1 }, /* CreateTrustStoreInput.CaCertificatesBundleS3Bucket */
    { {582681}, {582681}, 20, 1 }, /* CreateTrustStoreInput.CaCertificatesBundleS3Key */
    { {589347}, {589347}, 21, 0 }, /* CreateTrustStoreInput.CaCertificatesBundleS3ObjectVersion */
    { {227076}, {227076}, 188, 1 }, /* CreateTrustStoreInput.Name */
    { {32004}, {32004}, 10, 0 }, /* CreateTrustStoreInput.Tags */
    { {598539}, {598539}, 190, 0 }, /* CreateTrustStoreOutput.TrustStores */
    { {3590}, {3590}, 191, 0 }, /* TrustStores.member */
    { {227076}, {227076}, 188, 0 }, /* TrustStore.Name */
    { {601622}, {601622}, 192, 0 }, /* TrustStore.NumberOfCaCertificates */
    { {607494}, {607494}, 193, 0 }, /* TrustStore.Status */
    { {609299}, {609299}, 194, 0 }, /* TrustStore.TotalRevokedEntries */
    { {58125}, {58125}, 22, 0 }, /* TrustStore.TrustStoreArn */
    { {11787}, {11787}, 5, 1 }, /* DeleteListenerInput.ListenerArn */
    { {247823}, {247823}, 89, 1 }, /* DeleteLoadBalancerInput.LoadBalancerArn */
    { {485127}, {485127}, 167, 1 }, /* DeleteRuleInput.RuleArn */
    { {652299}, {652299}, 9, 1 }, /* DeleteSharedTrustStoreAssociationInput.ResourceArn */
    { {58125}, {58125}, 22, 1 }, /* DeleteSharedTrustStoreAssociationInput.TrustStoreArn */
    { {210190}, {210190}, 69, 1 }, /* DeleteTargetGroupInput.TargetGroupArn */
    { {58125}, {58125}, 22, 1 }, /* DeleteTrustStoreInput.TrustStoreArn */
    { {210190}, {210190}, 69, 1 }, /* DeregisterTargetsInput.TargetGroupArn */
    { {695303}, {695303}, 208, 1 }, /* DeregisterTargetsInput.Targets */
    { {3590}, {3590}, 209, 0 }, /* TargetDescriptions.member */
    { {697360}, {697360}, 130, 0 }, /* TargetDescription.AvailabilityZone */
    { {701698}, {701698}, 210, 1 }, /* TargetDescription.Id */
    { {241412}, {241412}, 95, 0 }, /* TargetDescription.Port */
    { {702476}, {702476}, 211, 0 }, /* TargetDescription.QuicServerId */
    { {716550}, {716550}, 214, 0 }, /* DescribeAccountLimitsInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeAccountLimitsInput.PageSize */
    { {720646}, {720646}, 217, 0 }, /* DescribeAccountLimitsOutput.Limits */
    { {723466}, {723466}, 214, 0 }, /* DescribeAccountLimitsOutput.NextMarker */
    { {3590}, {3590}, 218, 0 }, /* Limits.member */
    { {722435}, {722435}, 219, 0 }, /* Limit.Max */
    { {227076}, {227076}, 220, 0 }, /* Limit.Name */
    { {247823}, {247823}, 89, 1 }, /* DescribeCapacityReservationInput.LoadBalancerArn */
    { {739096}, {739096}, 223, 0 }, /* DescribeCapacityReservationOutput.CapacityReservationState */
    { {751385}, {751385}, 228, 0 }, /* DescribeCapacityReservationOutput.DecreaseRequestsRemaining */
    { {758032}, {758032}, 229, 0 }, /* DescribeCapacityReservationOutput.LastModifiedTime */
    { {762395}, {762395}, 230, 0 }, /* DescribeCapacityReservationOutput.MinimumLoadBalancerCapacity */
    { {3590}, {3590}, 224, 0 }, /* ZonalCapacityReservationStates.member */
    { {697360}, {697360}, 130, 0 }, /* ZonalCapacityReservationState.AvailabilityZone */
    { {745494}, {745494}, 225, 0 }, /* ZonalCapacityReservationState.EffectiveCapacityUnits */
    { {403461}, {403461}, 226, 0 }, /* ZonalCapacityReservationState.State */
    { {404996}, {404996}, 227, 0 }, /* CapacityReservationStatus.Code */
    { {406278}, {406278}, 137, 0 }, /* CapacityReservationStatus.Reason */
    { {769549}, {769549}, 231, 0 }, /* MinimumLoadBalancerCapacity.CapacityUnits */
    { {11787}, {11787}, 5, 1 }, /* DescribeListenerAttributesInput.ListenerArn */
    { {789002}, {789002}, 234, 0 }, /* DescribeListenerAttributesOutput.Attributes */
    { {3590}, {3590}, 235, 0 }, /* ListenerAttributes.member */
    { {33283}, {33283}, 236, 0 }, /* ListenerAttribute.Key */
    { {34309}, {34309}, 237, 0 }, /* ListenerAttribute.Value */
    { {11787}, {11787}, 5, 1 }, /* DescribeListenerCertificatesInput.ListenerArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeListenerCertificatesInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeListenerCertificatesInput.PageSize */
    { {268}, {268}, 1, 0 }, /* DescribeListenerCertificatesOutput.Certificates */
    { {723466}, {723466}, 214, 0 }, /* DescribeListenerCertificatesOutput.NextMarker */
    { {823564}, {823564}, 241, 0 }, /* DescribeListenersInput.ListenerArns */
    { {247823}, {247823}, 89, 0 }, /* DescribeListenersInput.LoadBalancerArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeListenersInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeListenersInput.PageSize */
    { {3590}, {3590}, 5, 0 }, /* ListenerArns.member */
    { {282889}, {282889}, 99, 0 }, /* DescribeListenersOutput.Listeners */
    { {723466}, {723466}, 214, 0 }, /* DescribeListenersOutput.NextMarker */
    { {247823}, {247823}, 89, 1 }, /* DescribeLoadBalancerAttributesInput.LoadBalancerArn */
    { {789002}, {789002}, 245, 0 }, /* DescribeLoadBalancerAttributesOutput.Attributes */
    { {3590}, {3590}, 246, 0 }, /* LoadBalancerAttributes.member */
    { {33283}, {33283}, 247, 0 }, /* LoadBalancerAttribute.Key */
    { {34309}, {34309}, 248, 0 }, /* LoadBalancerAttribute.Value */
    { {556048}, {556048}, 186, 0 }, /* DescribeLoadBalancersInput.LoadBalancerArns */
    { {716550}, {716550}, 214, 0 }, /* DescribeLoadBalancersInput.Marker */
    { {855045}, {855045}, 250, 0 }, /* DescribeLoadBalancersInput.Names */
    { {718344}, {718344}, 215, 0 }, /* DescribeLoadBalancersInput.PageSize */
    { {3590}, {3590}, 107, 0 }, /* LoadBalancerNames.member */
    { {347917}, {347917}, 121, 0 }, /* DescribeLoadBalancersOutput.LoadBalancers */
    { {723466}, {723466}, 214, 0 }, /* DescribeLoadBalancersOutput.NextMarker */
    { {11787}, {11787}, 5, 0 }, /* DescribeRulesInput.ListenerArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeRulesInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeRulesInput.PageSize */
    { {869384}, {869384}, 253, 0 }, /* DescribeRulesInput.RuleArns */
    { {3590}, {3590}, 167, 0 }, /* RuleArns.member */
    { {723466}, {723466}, 214, 0 }, /* DescribeRulesOutput.NextMarker */
    { {483589}, {483589}, 163, 0 }, /* DescribeRulesOutput.Rules */
    { {880400}, {880400}, 119, 0 }, /* DescribeSSLPoliciesInput.LoadBalancerType */
    { {716550}, {716550}, 214, 0 }, /* DescribeSSLPoliciesInput.Marker */
    { {855045}, {855045}, 256, 0 }, /* DescribeSSLPoliciesInput.Names */
    { {718344}, {718344}, 215, 0 }, /* DescribeSSLPoliciesInput.PageSize */
    { {3590}, {3590}, 97, 0 }, /* SslPolicyNames.member */
    { {723466}, {723466}, 214, 0 }, /* DescribeSSLPoliciesOutput.NextMarker */
    { {884747}, {884747}, 258, 0 }, /* DescribeSSLPoliciesOutput.SslPolicies */
    { {3590}, {3590}, 259, 0 }, /* SslPolicies.member */
    { {887815}, {887815}, 260, 0 }, /* SslPolicy.Ciphers */
    { {227076}, {227076}, 97, 0 }, /* SslPolicy.Name */
    { {889868}, {889868}, 264, 0 }, /* SslPolicy.SslProtocols */
    { {893210}, {893210}, 144, 0 }, /* SslPolicy.SupportedLoadBalancerTypes */
    { {3590}, {3590}, 261, 0 }, /* Ciphers.member */
    { {227076}, {227076}, 262, 0 }, /* Cipher.Name */
    { {462088}, {462088}, 263, 0 }, /* Cipher.Priority */
    { {3590}, {3590}, 265, 0 }, /* SslProtocols.member */
    { {28684}, {28684}, 8, 1 }, /* DescribeTagsInput.ResourceArns */
    { {911887}, {911887}, 268, 0 }, /* DescribeTagsOutput.TagDescriptions */
    { {3590}, {3590}, 269, 0 }, /* TagDescriptions.member */
    { {652299}, {652299}, 9, 0 }, /* TagDescription.ResourceArn */
    { {32004}, {32004}, 10, 0 }, /* TagDescription.Tags */
    { {210190}, {210190}, 69, 1 }, /* DescribeTargetGroupAttributesInput.TargetGroupArn */
    { {789002}, {789002}, 272, 0 }, /* DescribeTargetGroupAttributesOutput.Attributes */
    { {3590}, {3590}, 273, 0 }, /* TargetGroupAttributes.member */
    { {33283}, {33283}, 274, 0 }, /* TargetGroupAttribute.Key */
    { {34309}, {34309}, 275, 0 }, /* TargetGroupAttribute.Value */
    { {247823}, {247823}, 89, 0 }, /* DescribeTargetGroupsInput.LoadBalancerArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeTargetGroupsInput.Marker */
    { {855045}, {855045}, 277, 0 }, /* DescribeTargetGroupsInput.Names */
    { {718344}, {718344}, 215, 0 }, /* DescribeTargetGroupsInput.PageSize */
    { {941071}, {941071}, 278, 0 }, /* DescribeTargetGroupsInput.TargetGroupArns */
    { {3590}, {3590}, 179, 0 }, /* TargetGroupNames.member */
    { {3590}, {3590}, 69, 0 }, /* TargetGroupArns.member */
    { {723466}, {723466}, 214, 0 }, /* DescribeTargetGroupsOutput.NextMarker */
    { {206860}, {206860}, 184, 0 }, /* DescribeTargetGroupsOutput.TargetGroups */
    { {957447}, {957447}, 281, 0 }, /* DescribeTargetHealthInput.Include */
    { {210190}, {210190}, 69, 1 }, /* DescribeTargetHealthInput.TargetGroupArn */
    { {695303}, {695303}, 208, 0 }, /* DescribeTargetHealthInput.Targets */
    { {3590}, {3590}, 282, 0 }, /* ListOfDescribeTargetHealthIncludeOptions.member */
    { {959512}, {959512}, 284, 0 }, /* DescribeTargetHealthOutput.TargetHealthDescriptions */
    { {3590}, {3590}, 285, 0 }, /* TargetHealthDescriptions.member */
    { {965910}, {965910}, 286, 0 }, /* TargetHealthDescription.AdministrativeOverride */
    { {974864}, {974864}, 290, 0 }, /* TargetHealthDescription.AnomalyDetection */
    { {510223}, {510223}, 172, 0 }, /* TargetHealthDescription.HealthCheckPort */
    { {985862}, {985862}, 209, 0 }, /* TargetHealthDescription.Target */
    { {987660}, {987660}, 293, 0 }, /* TargetHealthDescription.TargetHealth */
    { {971787}, {971787}, 287, 0 }, /* AdministrativeOverride.Description */
    { {406278}, {406278}, 288, 0 }, /* AdministrativeOverride.Reason */
    { {403461}, {403461}, 289, 0 }, /* AdministrativeOverride.State */
    { {979218}, {979218}, 291, 0 }, /* AnomalyDetection.MitigationInEffect */
    { {984070}, {984070}, 292, 0 }, /* AnomalyDetection.Result */
    { {971787}, {971787}, 287, 0 }, /* TargetHealth.Description */
    { {406278}, {406278}, 294, 0 }, /* TargetHealth.Reason */
    { {403461}, {403461}, 295, 0 }, /* TargetHealth.State */
    { {716550}, {716550}, 214, 0 }, /* DescribeTrustStoreAssociationsInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeTrustStoreAssociationsInput.PageSize */
    { {58125}, {58125}, 22, 1 }, /* DescribeTrustStoreAssociationsInput.TrustStoreArn */
    { {723466}, {723466}, 214, 0 }, /* DescribeTrustStoreAssociationsOutput.NextMarker */
    { {1003286}, {1003286}, 298, 0 }, /* DescribeTrustStoreAssociationsOutput.TrustStoreAssociations */
    { {3590}, {3590}, 299, 0 }, /* TrustStoreAssociations.member */
    { {652299}, {652299}, 300, 0 }, /* TrustStoreAssociation.ResourceArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeTrustStoreRevocationsInput.Marker */
    { {718344}, {718344}, 215, 0 }, /* DescribeTrustStoreRevocationsInput.PageSize */
    { {1026573}, {1026573}, 302, 0 }, /* DescribeTrustStoreRevocationsInput.RevocationIds */
    { {58125}, {58125}, 22, 1 }, /* DescribeTrustStoreRevocationsInput.TrustStoreArn */
    { {3590}, {3590}, 27, 0 }, /* RevocationIds.member */
    { {723466}, {723466}, 214, 0 }, /* DescribeTrustStoreRevocationsOutput.NextMarker */
    { {61717}, {61717}, 304, 0 }, /* DescribeTrustStoreRevocationsOutput.TrustStoreRevocations */
    { {3590}, {3590}, 305, 0 }, /* DescribeTrustStoreRevocationResponse.member */
    { {67350}, {67350}, 26, 0 }, /* DescribeTrustStoreRevocation.NumberOfRevokedEntries */
    { {73228}, {73228}, 27, 0 }, /* DescribeTrustStoreRevocation.RevocationId */
    { {46350}, {46350}, 18, 0 }, /* DescribeTrustStoreRevocation.RevocationType */
    { {58125}, {58125}, 22, 0 }, /* DescribeTrustStoreRevocation.TrustStoreArn */
    { {716550}, {716550}, 214, 0 }, /* DescribeTrustStoresInput.Marker */
    { {855045}, {855045}, 307, 0 }, /* DescribeTrustStoresInput.Names */
    { {718344}, {718344}, 215, 0 }, /* DescribeTrustStoresInput.PageSize */
    { {1047054}, {1047054}, 308, 0 }, /* DescribeTrustStoresInput.TrustStoreArns */
    { {3590}, {3590}, 188, 0 }, /* TrustStoreNames.member */
    { {3590}, {3590}, 22, 0 }, /* TrustStoreArns.member */
    { {723466}, {723466}, 214, 0 }, /* DescribeTrustStoresOutput.NextMarker */
    { {598539}, {598539}, 190, 0 }, /* DescribeTrustStoresOutput.TrustStores */
    { {652299}, {652299}, 9, 1 }, /* GetResourcePolicyInput.ResourceArn */
    { {1062662}, {1062662}, 312, 0 }, /* GetResourcePolicyOutput.Policy */
    { {58125}, {58125}, 22, 1 }, /* GetTrustStoreCaCertificatesBundleInput.TrustStoreArn */
    { {1075208}, {1075208}, 315, 0 }, /* GetTrustStoreCaCertificatesBundleOutput.Location */
    { {73228}, {73228}, 27, 1 }, /* GetTrustStoreRevocationContentInput.RevocationId */
    { {58125}, {58125}, 22, 1 }, /* GetTrustStoreRevocationContentInput.TrustStoreArn */
    { {1075208}, {1075208}, 315, 0 }, /* GetTrustStoreRevocationContentOutput.Location */
    { {247823}, {247823}, 89, 1 }, /* ModifyCapacityReservationInput.LoadBalancerArn */
    { {762395}, {762395}, 230, 0 }, /* ModifyCapacityReservationInput.MinimumLoadBalancerCapacity */
    { {1113880}, {1113880}, 319, 0 }, /* ModifyCapacityReservationInput.ResetCapacityReservation */
    { {739096}, {739096}, 223, 0 }, /* ModifyCapacityReservationOutput.CapacityReservationState */
    { {751385}, {751385}, 228, 0 }, /* ModifyCapacityReservationOutput.DecreaseRequestsRemaining */
    { {758032}, {758032}, 229, 0 }, /* ModifyCapacityReservationOutput.LastModifiedTime */
    { {762395}, {762395}, 230, 0 }, /* ModifyCapacityReservationOutput.MinimumLoadBalancerCapacity */
    { {311305}, {311305}, 105, 0 }, /* ModifyIpPoolsInput.IpamPools */
    { {247823}, {247823}, 89, 1 }, /* ModifyIpPoolsInput.LoadBalancerArn */
    { {1135119}, {1135119}, 322, 0 }, /* ModifyIpPoolsInput.RemoveIpamPools */
    { {3590}, {3590}, 323, 0 }, /* RemoveIpamPools.member */
    { {311305}, {311305}, 105, 0 }, /* ModifyIpPoolsOutput.IpamPools */
    { {90890}, {90890}, 29, 0 }, /* ModifyListenerInput.AlpnPolicy */
    { {268}, {268}, 1, 0 }, /* ModifyListenerInput.Certificates */
    { {93710}, {93710}, 31, 0 }, /* ModifyListenerInput.DefaultActions */
    { {11787}, {11787}, 5, 1 }, /* ModifyListenerInput.ListenerArn */
    { {251924}, {251924}, 90, 0 }, /* ModifyListenerInput.MutualAuthentication */
    { {241412}, {241412}, 95, 0 }, /* ModifyListenerInput.Port */
    { {242696}, {242696}, 96, 0 }, /* ModifyListenerInput.Protocol */
    { {280329}, {280329}, 97, 0 }, /* ModifyListenerInput.SslPolicy */
    { {282889}, {282889}, 99, 0 }, /* ModifyListenerOutput.Listeners */
    { {789002}, {789002}, 234, 1 }, /* ModifyListenerAttributesInput.Attributes */
    { {11787}, {11787}, 5, 1 }, /* ModifyListenerAttributesInput.ListenerArn */
    { {789002}, {789002}, 234, 0 }, /* ModifyListenerAttributesOutput.Attributes */
    { {789002}, {789002}, 245, 1 }, /* ModifyLoadBalancerAttributesInput.Attributes */
    { {247823}, {247823}, 89, 1 }, /* ModifyLoadBalancerAttributesInput.LoadBalancerArn */
    { {789002}, {789002}, 245, 0 }, /* ModifyLoadBalancerAttributesOutput.Attributes */
    { {420871}, {420871}, 31, 0 }, /* ModifyRuleInput.Actions */
    { {422922}, {422922}, 140, 0 }, /* ModifyRuleInput.Conditions */
    { {1187855}, {1187855}, 332, 0 }, /* ModifyRuleInput.ResetTransforms */
    { {485127}, {485127}, 167, 1 }, /* ModifyRuleInput.RuleArn */
    { {464394}, {464394}, 155, 0 }, /* ModifyRuleInput.Transforms */
    { {483589}, {483589}, 163, 0 }, /* ModifyRuleOutput.Rules */
    { {494354}, {494354}, 169, 0 }, /* ModifyTargetGroupInput.HealthCheckEnabled */
    { {499226}, {499226}, 170, 0 }, /* ModifyTargetGroupInput.HealthCheckIntervalSeconds */
    { {506127}, {506127}, 171, 0 }, /* ModifyTargetGroupInput.HealthCheckPath */
    { {510223}, {510223}, 172, 0 }, /* ModifyTargetGroupInput.HealthCheckPort */
    { {514323}, {514323}, 96, 0 }, /* ModifyTargetGroupInput.HealthCheckProtocol */
    { {519449}, {519449}, 173, 0 }, /* ModifyTargetGroupInput.HealthCheckTimeoutSeconds */
    { {526101}, {526101}, 174, 0 }, /* ModifyTargetGroupInput.HealthyThresholdCount */
    { {531719}, {531719}, 176, 0 }, /* ModifyTargetGroupInput.Matcher */
    { {210190}, {210190}, 69, 1 }, /* ModifyTargetGroupInput.TargetGroupArn */
    { {549911}, {549911}, 174, 0 }, /* ModifyTargetGroupInput.UnhealthyThresholdCount */
    { {206860}, {206860}, 184, 0 }, /* ModifyTargetGroupOutput.TargetGroups */
    { {789002}, {789002}, 272, 1 }, /* ModifyTargetGroupAttributesInput.Attributes */
    { {210190}, {210190}, 69, 1 }, /* ModifyTargetGroupAttributesInput.TargetGroupArn */
    { {789002}, {789002}, 272, 0 }, /* ModifyTargetGroupAttributesOutput.Attributes */
    { {575260}, {575260}, 19, 1 }, /* ModifyTrustStoreInput.CaCertificatesBundleS3Bucket */
    { {582681}, {582681}, 20, 1 }, /* ModifyTrustStoreInput.CaCertificatesBundleS3Key */
    { {589347}, {589347}, 21, 0 }, /* ModifyTrustStoreInput.CaCertificatesBundleS3ObjectVersion */
    { {58125}, {58125}, 22, 1 }, /* ModifyTrustStoreInput.TrustStoreArn */
    { {598539}, {598539}, 190, 0 }, /* ModifyTrustStoreOutput.TrustStores */
    { {210190}, {210190}, 69, 1 }, /* RegisterTargetsInput.TargetGroupArn */
    { {695303}, {695303}, 208, 1 }, /* RegisterTargetsInput.Targets */
    { {268}, {268}, 1, 1 }, /* RemoveListenerCertificatesInput.Certificates */
    { {11787}, {11787}, 5, 1 }, /* RemoveListenerCertificatesInput.ListenerArn */
    { {28684}, {28684}, 8, 1 }, /* RemoveTagsInput.ResourceArns */
    { {1261063}, {1261063}, 345, 1 }, /* RemoveTagsInput.TagKeys */
    { {3590}, {3590}, 12, 0 }, /* TagKeys.member */
    { {1026573}, {1026573}, 302, 1 }, /* RemoveTrustStoreRevocationsInput.RevocationIds */
    { {58125}, {58125}, 22, 1 }, /* RemoveTrustStoreRevocationsInput.TrustStoreArn */
    { {307725}, {307725}, 104, 1 }, /* SetIpAddressTypeInput.IpAddressType */
    { {247823}, {247823}, 89, 1 }, /* SetIpAddressTypeInput.LoadBalancerArn */
    { {307725}, {307725}, 104, 0 }, /* SetIpAddressTypeOutput.IpAddressType */
    { {1296398}, {1296398}, 352, 1 }, /* SetRulePrioritiesInput.RulePriorities */
    { {3590}, {3590}, 353, 0 }, /* RulePriorityList.member */
    { {462088}, {462088}, 154, 0 }, /* RulePriorityPair.Priority */
    { {485127}, {485127}, 167, 0 }, /* RulePriorityPair.RuleArn */
    { {483589}, {483589}, 163, 0 }, /* SetRulePrioritiesOutput.Rules */
    { {385588}, {385588}, 356, 0 }, /* SetSecurityGroupsInput.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic */
    { {247823}, {247823}, 89, 1 }, /* SetSecurityGroupsInput.LoadBalancerArn */
    { {319502}, {319502}, 109, 1 }, /* SetSecurityGroupsInput.SecurityGroups */
    { {385588}, {385588}, 356, 0 }, /* SetSecurityGroupsOutput.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic */
    { {1310992}, {1310992}, 109, 0 }, /* SetSecurityGroupsOutput.SecurityGroupIds */
    { {300316}, {300316}, 103, 0 }, /* SetSubnetsInput.EnablePrefixForIpv6SourceNat */
    { {307725}, {307725}, 104, 0 }, /* SetSubnetsInput.IpAddressType */
    { {247823}, {247823}, 89, 1 }, /* SetSubnetsInput.LoadBalancerArn */
    { {323342}, {323342}, 111, 0 }, /* SetSubnetsInput.SubnetMappings */
    { {345863}, {345863}, 118, 0 }, /* SetSubnetsInput.Subnets */
    { {351505}, {351505}, 123, 0 }, /* SetSubnetsOutput.AvailabilityZones */
    { {300316}, {300316}, 103, 0 }, /* SetSubnetsOutput.EnablePrefixForIpv6SourceNat */
    { {307725}, {307725}, 104, 0 }, /* SetSubnetsOutput.IpAddressType */
};

static const struct table_text values[] = {
    { 1333251 }, /* CRL */
    { 1334276 }, /* deny */
    { 1335557 }, /* allow */
    { 1337100 }, /* authenticate */
    { 1340429 }, /* single-string */
    { 1344012 }, /* string-array */
    { 1347350 }, /* space-separated-values */
    { 1353224 }, /* HTTP_301 */
    { 1355528 }, /* HTTP_302 */
    { 1357831 }, /* forward */
    { 1359889 }, /* authenticate-oidc */
    { 1364500 }, /* authenticate-cognito */
    { 1369864 }, /* redirect */
    { 1372174 }, /* fixed-response */
    { 1376014 }, /* jwt-validation */
    { 1379842 }, /* on */
    { 1380611 }, /* off */
    { 1381638 }, /* active */
    { 1383431 }, /* removed */
    { 1385476 }, /* HTTP */
    { 1386757 }, /* HTTPS */
    { 1388291 }, /* TCP */
    { 1389315 }, /* TLS */
    { 1390339 }, /* UDP */
    { 1391367 }, /* TCP_UDP */
    { 1393414 }, /* GENEVE */
    { 1395204 }, /* QUIC */
    { 1396488 }, /* TCP_QUIC */
    { 1398788 }, /* ipv4 */
    { 1400073 }, /* dualstack */
    { 1402653 }, /* dualstack-without-public-ipv4 */
    { 1410319 }, /* internet-facing */
    { 1414408 }, /* internal */
    { 1416715 }, /* application */
    { 1419783 }, /* network */
    { 1421831 }, /* gateway */
    { 1381638 }, /* active */
    { 1423884 }, /* provisioning */
    { 1427215 }, /* active_impaired */
    { 1431302 }, /* failed */
    { 1433107 }, /* host-header-rewrite */
    { 1438219 }, /* url-rewrite */
    { 1398788 }, /* ipv4 */
    { 1441284 }, /* ipv6 */
    { 1442568 }, /* instance */
    { 1444866 }, /* ip */
    { 1445638 }, /* lambda */
    { 1447427 }, /* alb */
    { 1448454 }, /* ACTIVE */
    { 1450248 }, /* CREATING */
    { 1452555 }, /* provisioned */
    { 1455623 }, /* pending */
    { 1457675 }, /* rebalancing */
    { 1431302 }, /* failed */
    { 974864 }, /* AnomalyDetection */
    { 1460739 }, /* All */
    { 1461790 }, /* AdministrativeOverride.Unknown */
    { 1469729 }, /* AdministrativeOverride.NoOverride */
    { 1478439 }, /* AdministrativeOverride.ZonalShiftActive */
    { 1488687 }, /* AdministrativeOverride.ZonalShiftDelegatedToDns */
    { 1500935 }, /* unknown */
    { 1502987 }, /* no_override */
    { 1506066 }, /* zonal_shift_active */
    { 1510940 }, /* zonal_shift_delegated_to_dns */
    { 1518339 }, /* yes */
    { 1519362 }, /* no */
    { 1520137 }, /* anomalous */
    { 1522694 }, /* normal */
    { 1524506 }, /* Elb.RegistrationInProgress */
    { 1531417 }, /* Elb.InitialHealthChecking */
    { 1538075 }, /* Target.ResponseCodeMismatch */
    { 1545230 }, /* Target.Timeout */
    { 1549081 }, /* Target.FailedHealthChecks */
    { 1555732 }, /* Target.NotRegistered */
    { 1561103 }, /* Target.NotInUse */
    { 1565215 }, /* Target.DeregistrationInProgress */
    { 1573395 }, /* Target.InvalidState */
    { 1578513 }, /* Target.IpUnusable */
    { 1583130 }, /* Target.HealthCheckDisabled */
    { 1590033 }, /* Elb.InternalError */
    { 1594631 }, /* initial */
    { 1596679 }, /* healthy */
    { 1598729 }, /* unhealthy */
    { 1601298 }, /* unhealthy.draining */
    { 1606150 }, /* unused */
    { 1607944 }, /* draining */
    { 1610251 }, /* unavailable */
    { 1398788 }, /* ipv4 */
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(1), INT64_MAX },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(0), INT64_C(32) },
    { INT64_C(0), INT64_C(1024) },
    { INT64_C(1), INT64_C(50000) },
    { INT64_C(0), INT64_C(128) },
    { INT64_C(1), INT64_C(65535) },
    { INT64_MIN, INT64_C(256) },
    { INT64_MIN, INT64_C(1000) },
    { INT64_MIN, INT64_C(64) },
    { INT64_C(5), INT64_C(300) },
    { INT64_C(1), INT64_C(1024) },
    { INT64_C(2), INT64_C(120) },
    { INT64_C(2), INT64_C(10) },
    { INT64_C(1), INT64_C(32) },
    { INT64_C(1), INT64_C(256) },
    { INT64_C(1), INT64_C(400) },
    { INT64_MIN, INT64_C(20) },
    { INT64_MIN, INT64_C(1024) },
};

static const struct aws_operation operations[] = {
    { {14871}, {0}, {21021}, {0}, {0}, 200, 0, 6, 4, false }, /* AddListenerCertificates */
    { {35847}, {0}, {37901}, {0}, {0}, 200, 7, 14, 4, false }, /* AddTags */
    { {76568}, {0}, {82974}, {0}, {0}, 200, 15, 23, 4, false }, /* AddTrustStoreRevocations */
    { {285454}, {0}, {289300}, {0}, {0}, 200, 28, 98, 4, false }, /* CreateListener */
    { {409618}, {0}, {414488}, {0}, {0}, 200, 101, 120, 4, false }, /* CreateLoadBalancer */
    { {487178}, {0}, {490000}, {0}, {0}, 200, 139, 162, 4, false }, /* CreateRule */
    { {564497}, {0}, {569111}, {0}, {0}, 200, 168, 183, 4, false }, /* CreateTargetGroup */
    { {614416}, {0}, {618774}, {0}, {0}, 200, 187, 189, 4, false }, /* CreateTrustStore */
    { {624654}, {0}, {628500}, {0}, {0}, 200, 195, 196, 4, false }, /* DeleteListener */
    { {633874}, {0}, {638744}, {0}, {0}, 200, 197, 198, 4, false }, /* DeleteLoadBalancer */
    { {645130}, {0}, {647952}, {0}, {0}, 200, 199, 200, 4, false }, /* DeleteRule */
    { {655393}, {0}, {664103}, {0}, {0}, 200, 201, 202, 4, false }, /* DeleteSharedTrustStoreAssociation */
    { {674321}, {0}, {678935}, {0}, {0}, 200, 203, 204, 4, false }, /* DeleteTargetGroup */
    { {685072}, {0}, {689430}, {0}, {0}, 200, 205, 206, 4, false }, /* DeleteTrustStore */
    { {705809}, {0}, {710423}, {0}, {0}, 200, 207, 212, 4, false }, /* DeregisterTargets */
    { {726293}, {0}, {731931}, {0}, {0}, 200, 213, 216, 4, false }, /* DescribeAccountLimits */
    { {773147}, {0}, {780321}, {0}, {0}, 200, 221, 222, 4, false }, /* DescribeCapacityReservation */
    { {791834}, {0}, {798752}, {0}, {0}, 200, 232, 233, 4, false }, /* DescribeListenerAttributes */
    { {807196}, {0}, {814626}, {0}, {0}, 200, 238, 239, 4, false }, /* DescribeListenerCertificates */
    { {826897}, {0}, {831511}, {0}, {0}, 200, 240, 242, 4, false }, /* DescribeListeners */
    { {837662}, {0}, {845604}, {0}, {0}, 200, 243, 244, 4, false }, /* DescribeLoadBalancerAttributes */
    { {856597}, {0}, {862235}, {0}, {0}, 200, 249, 251, 4, false }, /* DescribeLoadBalancers */
    { {871693}, {0}, {875283}, {0}, {0}, 200, 252, 254, 4, false }, /* DescribeRules */
    { {900115}, {0}, {905241}, {0}, {0}, 200, 255, 257, 4, false }, /* DescribeSSLPolicies */
    { {915980}, {0}, {919314}, {0}, {0}, 200, 266, 267, 4, false }, /* DescribeTags */
    { {924189}, {0}, {931875}, {0}, {0}, 200, 270, 271, 4, false }, /* DescribeTargetGroupAttributes */
    { {945172}, {0}, {950554}, {0}, {0}, 200, 276, 279, 4, false }, /* DescribeTargetGroups */
    { {990996}, {0}, {996378}, {0}, {0}, 200, 280, 283, 4, false }, /* DescribeTargetHealth */
    { {1009182}, {0}, {1017124}, {0}, {0}, 200, 296, 297, 4, false }, /* DescribeTrustStoreAssociations */
    { {1030173}, {0}, {1037859}, {0}, {0}, 200, 301, 303, 4, false }, /* DescribeTrustStoreRevocations */
    { {1050899}, {0}, {1056025}, {0}, {0}, 200, 306, 309, 4, false }, /* DescribeTrustStores */
    { {1064465}, {0}, {1069079}, {0}, {0}, 200, 310, 311, 4, false }, /* GetResourcePolicy */
    { {1077537}, {0}, {1086247}, {0}, {0}, 200, 313, 314, 4, false }, /* GetTrustStoreCaCertificatesBundle */
    { {1096478}, {0}, {1104420}, {0}, {0}, 200, 316, 317, 4, false }, /* GetTrustStoreRevocationContent */
    { {1120281}, {0}, {1126943}, {0}, {0}, 200, 318, 320, 4, false }, /* ModifyCapacityReservation */
    { {1139213}, {0}, {1142803}, {0}, {0}, 200, 321, 324, 4, false }, /* ModifyIpPools */
    { {1147918}, {0}, {1151764}, {0}, {0}, 200, 325, 326, 4, false }, /* ModifyListener */
    { {1157144}, {0}, {1163550}, {0}, {0}, 200, 327, 328, 4, false }, /* ModifyListenerAttributes */
    { {1171484}, {0}, {1178914}, {0}, {0}, 200, 329, 330, 4, false }, /* ModifyLoadBalancerAttributes */
    { {1191946}, {0}, {1194768}, {0}, {0}, 200, 331, 333, 4, false }, /* ModifyRule */
    { {1199121}, {0}, {1203735}, {0}, {0}, 200, 334, 335, 4, false }, /* ModifyTargetGroup */
    { {1209883}, {0}, {1217057}, {0}, {0}, 200, 336, 337, 4, false }, /* ModifyTargetGroupAttributes */
    { {1225744}, {0}, {1230102}, {0}, {0}, 200, 338, 339, 4, false }, /* ModifyTrustStore */
    { {1235983}, {0}, {1240085}, {0}, {0}, 200, 340, 341, 4, false }, /* RegisterTargets */
    { {1245722}, {0}, {1252640}, {0}, {0}, 200, 342, 343, 4, false }, /* RemoveListenerCertificates */
    { {1263114}, {0}, {1265936}, {0}, {0}, 200, 344, 346, 4, false }, /* RemoveTags */
    { {1270299}, {0}, {1277473}, {0}, {0}, 200, 347, 348, 4, false }, /* RemoveTrustStoreRevocations */
    { {1286160}, {0}, {1290518}, {0}, {0}, 200, 349, 350, 4, false }, /* SetIpAddressType */
    { {1300241}, {0}, {1304855}, {0}, {0}, 200, 351, 354, 4, false }, /* SetRulePriorities */
    { {1315345}, {0}, {1319959}, {0}, {0}, 200, 355, 357, 4, false }, /* SetSecurityGroups */
    { {1326090}, {0}, {1328912}, {0}, {0}, 200, 358, 359, 4, false }, /* SetSubnets */
};

const struct aws_service table_elbv2 = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 51,
    .protocol = AWS_QUERY,
    .name = STR_INIT("elbv2"),
    .service_id = STR_INIT("Elastic Load Balancing v2"),
    .endpoint_prefix = STR_INIT("elasticloadbalancing"),
    .signing_name = STR_INIT("elasticloadbalancing"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT(""),
    .api_version = STR_INIT("2015-12-01"),
    .xml_namespace = STR_INIT("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
};
