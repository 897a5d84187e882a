/* table_sts.c: written by tools/gen_aws_tables.py from botocore 1.43.11 (Apache-2.0), service "sts"
 * 2011-06-15. Do not edit. */

#include "aws/tables/table_index.h"

/* One literal longer than ISO C promises; gcc and clang take it. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
static const char pool[] =
    "\0"
    "DurationSeconds\0"
    "ExternalId\0"
    "Policy\0"
    "PolicyArns\0"
    "member\0"
    "arn\0"
    "ProvidedContexts\0"
    "ContextAssertion\0"
    "ProviderArn\0"
    "RoleArn\0"
    "RoleSessionName\0"
    "SerialNumber\0"
    "SourceIdentity\0"
    "Tags\0"
    "Key\0"
    "Value\0"
    "TokenCode\0"
    "TransitiveTagKeys\0"
    "AssumedRoleUser\0"
    "Arn\0"
    "AssumedRoleId\0"
    "Credentials\0"
    "AccessKeyId\0"
    "Expiration\0"
    "SecretAccessKey\0"
    "SessionToken\0"
    "PackedPolicySize\0"
    "AssumeRole\0"
    "AssumeRoleResult\0"
    "PrincipalArn\0"
    "SAMLAssertion\0"
    "Audience\0"
    "Issuer\0"
    "NameQualifier\0"
    "Subject\0"
    "SubjectType\0"
    "AssumeRoleWithSAML\0"
    "AssumeRoleWithSAMLResult\0"
    "ProviderId\0"
    "WebIdentityToken\0"
    "Provider\0"
    "SubjectFromWebIdentityToken\0"
    "AssumeRoleWithWebIdentity\0"
    "AssumeRoleWithWebIdentityResult\0"
    "TargetPrincipal\0"
    "TaskPolicyArn\0"
    "AssumeRoot\0"
    "AssumeRootResult\0"
    "EncodedMessage\0"
    "DecodedMessage\0"
    "DecodeAuthorizationMessage\0"
    "DecodeAuthorizationMessageResult\0"
    "Account\0"
    "GetAccessKeyInfo\0"
    "GetAccessKeyInfoResult\0"
    "UserId\0"
    "GetCallerIdentity\0"
    "GetCallerIdentityResult\0"
    "TradeInToken\0"
    "AssumedPrincipal\0"
    "GetDelegatedAccessToken\0"
    "GetDelegatedAccessTokenResult\0"
    "Name\0"
    "FederatedUser\0"
    "FederatedUserId\0"
    "GetFederationToken\0"
    "GetFederationTokenResult\0"
    "GetSessionToken\0"
    "GetSessionTokenResult\0"
    "SigningAlgorithm\0"
    "GetWebIdentityToken\0"
    "GetWebIdentityTokenResult\0";

static const struct table_shape shapes[] = {
    { TABLE_STRUCTURE, 0, 12, 0 }, /* AssumeRoleRequest */
    { TABLE_INTEGER, 1, 0, 0 }, /* roleDurationSecondsType */
    { TABLE_STRING, 2, 0, 0 }, /* externalIdType */
    { TABLE_STRING, 3, 0, 0 }, /* unrestrictedSessionPolicyDocumentType */
    { TABLE_LIST, 0, 1, 12 }, /* policyDescriptorListType */
    { TABLE_STRUCTURE, 0, 1, 13 }, /* PolicyDescriptorType */
    { TABLE_STRING, 4, 0, 0 }, /* arnType */
    { TABLE_LIST, 5, 1, 14 }, /* ProvidedContextsListType */
    { TABLE_STRUCTURE, 0, 2, 15 }, /* ProvidedContext */
    { TABLE_STRING, 6, 0, 0 }, /* contextAssertionType */
    { TABLE_STRING, 7, 0, 0 }, /* roleSessionNameType */
    { TABLE_STRING, 8, 0, 0 }, /* serialNumberType */
    { TABLE_STRING, 7, 0, 0 }, /* sourceIdentityType */
    { TABLE_LIST, 9, 1, 17 }, /* tagListType */
    { TABLE_STRUCTURE, 0, 2, 18 }, /* Tag */
    { TABLE_STRING, 10, 0, 0 }, /* tagKeyType */
    { TABLE_STRING, 11, 0, 0 }, /* tagValueType */
    { TABLE_STRING, 12, 0, 0 }, /* tokenCodeType */
    { TABLE_LIST, 9, 1, 20 }, /* tagKeyListType */
    { TABLE_STRUCTURE, 0, 4, 21 }, /* AssumeRoleResponse */
    { TABLE_STRUCTURE, 0, 2, 25 }, /* AssumedRoleUser */
    { TABLE_STRING, 13, 0, 0 }, /* assumedRoleIdType */
    { TABLE_STRUCTURE, 0, 4, 27 }, /* Credentials */
    { TABLE_STRING, 14, 0, 0 }, /* accessKeyIdType */
    { TABLE_TIMESTAMP, 0, 0, 0 }, /* dateType */
    { TABLE_STRING, 0, 0, 0 }, /* accessKeySecretType */
    { TABLE_STRING, 0, 0, 0 }, /* tokenType */
    { TABLE_INTEGER, 15, 0, 0 }, /* nonNegativeIntegerType */
    { TABLE_STRUCTURE, 0, 6, 31 }, /* AssumeRoleWithSAMLRequest */
    { TABLE_STRING, 16, 0, 0 }, /* sessionPolicyDocumentType */
    { TABLE_STRING, 17, 0, 0 }, /* SAMLAssertionType */
    { TABLE_STRUCTURE, 0, 9, 37 }, /* AssumeRoleWithSAMLResponse */
    { TABLE_STRING, 0, 0, 0 }, /* Audience */
    { TABLE_STRING, 0, 0, 0 }, /* Issuer */
    { TABLE_STRING, 0, 0, 0 }, /* NameQualifier */
    { TABLE_STRING, 0, 0, 0 }, /* Subject */
    { TABLE_STRING, 0, 0, 0 }, /* SubjectType */
    { TABLE_STRUCTURE, 0, 7, 46 }, /* AssumeRoleWithWebIdentityRequest */
    { TABLE_STRING, 6, 0, 0 }, /* urlType */
    { TABLE_STRING, 18, 0, 0 }, /* clientTokenType */
    { TABLE_STRUCTURE, 0, 7, 53 }, /* AssumeRoleWithWebIdentityResponse */
    { TABLE_STRING, 19, 0, 0 }, /* webIdentitySubjectType */
    { TABLE_STRUCTURE, 0, 3, 60 }, /* AssumeRootRequest */
    { TABLE_INTEGER, 20, 0, 0 }, /* RootDurationSecondsType */
    { TABLE_STRING, 21, 0, 0 }, /* TargetPrincipalType */
    { TABLE_STRUCTURE, 0, 2, 63 }, /* AssumeRootResponse */
    { TABLE_STRUCTURE, 0, 1, 65 }, /* DecodeAuthorizationMessageRequest */
    { TABLE_STRING, 22, 0, 0 }, /* encodedMessageType */
    { TABLE_STRUCTURE, 0, 1, 66 }, /* DecodeAuthorizationMessageResponse */
    { TABLE_STRING, 0, 0, 0 }, /* decodedMessageType */
    { TABLE_STRUCTURE, 0, 1, 67 }, /* GetAccessKeyInfoRequest */
    { TABLE_STRUCTURE, 0, 1, 68 }, /* GetAccessKeyInfoResponse */
    { TABLE_STRING, 0, 0, 0 }, /* accountType */
    { TABLE_STRUCTURE, 0, 0, 0 }, /* GetCallerIdentityRequest */
    { TABLE_STRUCTURE, 0, 3, 69 }, /* GetCallerIdentityResponse */
    { TABLE_STRING, 0, 0, 0 }, /* userIdType */
    { TABLE_STRUCTURE, 0, 1, 72 }, /* GetDelegatedAccessTokenRequest */
    { TABLE_STRING, 0, 0, 0 }, /* tradeInTokenType */
    { TABLE_STRUCTURE, 0, 3, 73 }, /* GetDelegatedAccessTokenResponse */
    { TABLE_STRUCTURE, 0, 5, 76 }, /* GetFederationTokenRequest */
    { TABLE_INTEGER, 23, 0, 0 }, /* durationSecondsType */
    { TABLE_STRING, 24, 0, 0 }, /* userNameType */
    { TABLE_STRUCTURE, 0, 3, 81 }, /* GetFederationTokenResponse */
    { TABLE_STRUCTURE, 0, 2, 84 }, /* FederatedUser */
    { TABLE_STRING, 13, 0, 0 }, /* federatedIdType */
    { TABLE_STRUCTURE, 0, 3, 86 }, /* GetSessionTokenRequest */
    { TABLE_STRUCTURE, 0, 1, 89 }, /* GetSessionTokenResponse */
    { TABLE_STRUCTURE, 0, 4, 90 }, /* GetWebIdentityTokenRequest */
    { TABLE_LIST, 25, 1, 94 }, /* webIdentityTokenAudienceListType */
    { TABLE_STRING, 26, 0, 0 }, /* webIdentityTokenAudienceStringType */
    { TABLE_INTEGER, 27, 0, 0 }, /* webIdentityTokenDurationSecondsType */
    { TABLE_STRING, 28, 0, 0 }, /* jwtAlgorithmType */
    { TABLE_STRUCTURE, 0, 2, 95 }, /* GetWebIdentityTokenResponse */
    { TABLE_STRING, 0, 0, 0 }, /* webIdentityTokenType */
};

static const struct table_member members[] = {
    { {271}, {271}, 1, 0 }, /* AssumeRoleRequest.DurationSeconds */
    { {4362}, {4362}, 2, 0 }, /* AssumeRoleRequest.ExternalId */
    { {7174}, {7174}, 3, 0 }, /* AssumeRoleRequest.Policy */
    { {8970}, {8970}, 4, 0 }, /* AssumeRoleRequest.PolicyArns */
    { {14608}, {14608}, 7, 0 }, /* AssumeRoleRequest.ProvidedContexts */
    { {26375}, {26375}, 6, 1 }, /* AssumeRoleRequest.RoleArn */
    { {28431}, {28431}, 10, 1 }, /* AssumeRoleRequest.RoleSessionName */
    { {32524}, {32524}, 11, 0 }, /* AssumeRoleRequest.SerialNumber */
    { {35854}, {35854}, 12, 0 }, /* AssumeRoleRequest.SourceIdentity */
    { {39684}, {39684}, 13, 0 }, /* AssumeRoleRequest.Tags */
    { {43529}, {43529}, 17, 0 }, /* AssumeRoleRequest.TokenCode */
    { {46097}, {46097}, 18, 0 }, /* AssumeRoleRequest.TransitiveTagKeys */
    { {11782}, {11782}, 5, 0 }, /* policyDescriptorListType.member */
    { {13571}, {13571}, 6, 0 }, /* PolicyDescriptorType.arn */
    { {11782}, {11782}, 8, 0 }, /* ProvidedContextsListType.member */
    { {18960}, {18960}, 9, 0 }, /* ProvidedContext.ContextAssertion */
    { {23307}, {23307}, 6, 0 }, /* ProvidedContext.ProviderArn */
    { {11782}, {11782}, 14, 0 }, /* tagListType.member */
    { {40963}, {40963}, 15, 1 }, /* Tag.Key */
    { {41989}, {41989}, 16, 1 }, /* Tag.Value */
    { {11782}, {11782}, 15, 0 }, /* tagKeyListType.member */
    { {50703}, {50703}, 20, 0 }, /* AssumeRoleResponse.AssumedRoleUser */
    { {59403}, {59403}, 22, 0 }, /* AssumeRoleResponse.Credentials */
    { {75792}, {75792}, 27, 0 }, /* AssumeRoleResponse.PackedPolicySize */
    { {35854}, {35854}, 12, 0 }, /* AssumeRoleResponse.SourceIdentity */
    { {54787}, {54787}, 6, 1 }, /* AssumedRoleUser.Arn */
    { {55821}, {55821}, 21, 1 }, /* AssumedRoleUser.AssumedRoleId */
    { {62475}, {62475}, 23, 1 }, /* Credentials.AccessKeyId */
    { {65546}, {65546}, 24, 1 }, /* Credentials.Expiration */
    { {68367}, {68367}, 25, 1 }, /* Credentials.SecretAccessKey */
    { {72460}, {72460}, 26, 1 }, /* Credentials.SessionToken */
    { {271}, {271}, 1, 0 }, /* AssumeRoleWithSAMLRequest.DurationSeconds */
    { {7174}, {7174}, 29, 0 }, /* AssumeRoleWithSAMLRequest.Policy */
    { {8970}, {8970}, 4, 0 }, /* AssumeRoleWithSAMLRequest.PolicyArns */
    { {87308}, {87308}, 6, 1 }, /* AssumeRoleWithSAMLRequest.PrincipalArn */
    { {26375}, {26375}, 6, 1 }, /* AssumeRoleWithSAMLRequest.RoleArn */
    { {90637}, {90637}, 30, 1 }, /* AssumeRoleWithSAMLRequest.SAMLAssertion */
    { {50703}, {50703}, 20, 0 }, /* AssumeRoleWithSAMLResponse.AssumedRoleUser */
    { {94216}, {94216}, 32, 0 }, /* AssumeRoleWithSAMLResponse.Audience */
    { {59403}, {59403}, 22, 0 }, /* AssumeRoleWithSAMLResponse.Credentials */
    { {96518}, {96518}, 33, 0 }, /* AssumeRoleWithSAMLResponse.Issuer */
    { {98317}, {98317}, 34, 0 }, /* AssumeRoleWithSAMLResponse.NameQualifier */
    { {75792}, {75792}, 27, 0 }, /* AssumeRoleWithSAMLResponse.PackedPolicySize */
    { {35854}, {35854}, 12, 0 }, /* AssumeRoleWithSAMLResponse.SourceIdentity */
    { {101895}, {101895}, 35, 0 }, /* AssumeRoleWithSAMLResponse.Subject */
    { {103947}, {103947}, 36, 0 }, /* AssumeRoleWithSAMLResponse.SubjectType */
    { {271}, {271}, 1, 0 }, /* AssumeRoleWithWebIdentityRequest.DurationSeconds */
    { {7174}, {7174}, 29, 0 }, /* AssumeRoleWithWebIdentityRequest.Policy */
    { {8970}, {8970}, 4, 0 }, /* AssumeRoleWithWebIdentityRequest.PolicyArns */
    { {118282}, {118282}, 38, 0 }, /* AssumeRoleWithWebIdentityRequest.ProviderId */
    { {26375}, {26375}, 6, 1 }, /* AssumeRoleWithWebIdentityRequest.RoleArn */
    { {28431}, {28431}, 10, 1 }, /* AssumeRoleWithWebIdentityRequest.RoleSessionName */
    { {121104}, {121104}, 39, 1 }, /* AssumeRoleWithWebIdentityRequest.WebIdentityToken */
    { {50703}, {50703}, 20, 0 }, /* AssumeRoleWithWebIdentityResponse.AssumedRoleUser */
    { {94216}, {94216}, 32, 0 }, /* AssumeRoleWithWebIdentityResponse.Audience */
    { {59403}, {59403}, 22, 0 }, /* AssumeRoleWithWebIdentityResponse.Credentials */
    { {75792}, {75792}, 27, 0 }, /* AssumeRoleWithWebIdentityResponse.PackedPolicySize */
    { {125448}, {125448}, 33, 0 }, /* AssumeRoleWithWebIdentityResponse.Provider */
    { {35854}, {35854}, 12, 0 }, /* AssumeRoleWithWebIdentityResponse.SourceIdentity */
    { {127771}, {127771}, 41, 0 }, /* AssumeRoleWithWebIdentityResponse.SubjectFromWebIdentityToken */
    { {271}, {271}, 43, 0 }, /* AssumeRootRequest.DurationSeconds */
    { {149775}, {149775}, 44, 1 }, /* AssumeRootRequest.TargetPrincipal */
    { {153869}, {153869}, 5, 1 }, /* AssumeRootRequest.TaskPolicyArn */
    { {59403}, {59403}, 22, 0 }, /* AssumeRootResponse.Credentials */
    { {35854}, {35854}, 12, 0 }, /* AssumeRootResponse.SourceIdentity */
    { {164622}, {164622}, 47, 1 }, /* DecodeAuthorizationMessageRequest.EncodedMessage */
    { {168462}, {168462}, 49, 0 }, /* DecodeAuthorizationMessageResponse.DecodedMessage */
    { {62475}, {62475}, 23, 1 }, /* GetAccessKeyInfoRequest.AccessKeyId */
    { {187655}, {187655}, 52, 0 }, /* GetAccessKeyInfoResponse.Account */
    { {187655}, {187655}, 52, 0 }, /* GetCallerIdentityResponse.Account */
    { {54787}, {54787}, 6, 0 }, /* GetCallerIdentityResponse.Arn */
    { {199942}, {199942}, 55, 0 }, /* GetCallerIdentityResponse.UserId */
    { {212492}, {212492}, 57, 1 }, /* GetDelegatedAccessTokenRequest.TradeInToken */
    { {215824}, {215824}, 6, 0 }, /* GetDelegatedAccessTokenResponse.AssumedPrincipal */
    { {59403}, {59403}, 22, 0 }, /* GetDelegatedAccessTokenResponse.Credentials */
    { {75792}, {75792}, 27, 0 }, /* GetDelegatedAccessTokenResponse.PackedPolicySize */
    { {271}, {271}, 60, 0 }, /* GetFederationTokenRequest.DurationSeconds */
    { {233988}, {233988}, 61, 1 }, /* GetFederationTokenRequest.Name */
    { {7174}, {7174}, 29, 0 }, /* GetFederationTokenRequest.Policy */
    { {8970}, {8970}, 4, 0 }, /* GetFederationTokenRequest.PolicyArns */
    { {39684}, {39684}, 13, 0 }, /* GetFederationTokenRequest.Tags */
    { {59403}, {59403}, 22, 0 }, /* GetFederationTokenResponse.Credentials */
    { {235277}, {235277}, 63, 0 }, /* GetFederationTokenResponse.FederatedUser */
    { {75792}, {75792}, 27, 0 }, /* GetFederationTokenResponse.PackedPolicySize */
    { {54787}, {54787}, 6, 1 }, /* FederatedUser.Arn */
    { {238863}, {238863}, 64, 1 }, /* FederatedUser.FederatedUserId */
    { {271}, {271}, 60, 0 }, /* GetSessionTokenRequest.DurationSeconds */
    { {32524}, {32524}, 11, 0 }, /* GetSessionTokenRequest.SerialNumber */
    { {43529}, {43529}, 17, 0 }, /* GetSessionTokenRequest.TokenCode */
    { {59403}, {59403}, 22, 0 }, /* GetSessionTokenResponse.Credentials */
    { {94216}, {94216}, 68, 1 }, /* GetWebIdentityTokenRequest.Audience */
    { {271}, {271}, 70, 0 }, /* GetWebIdentityTokenRequest.DurationSeconds */
    { {263952}, {263952}, 71, 1 }, /* GetWebIdentityTokenRequest.SigningAlgorithm */
    { {39684}, {39684}, 13, 0 }, /* GetWebIdentityTokenRequest.Tags */
    { {11782}, {11782}, 69, 0 }, /* webIdentityTokenAudienceListType.member */
    { {65546}, {65546}, 24, 0 }, /* GetWebIdentityTokenResponse.Expiration */
    { {121104}, {121104}, 73, 0 }, /* GetWebIdentityTokenResponse.WebIdentityToken */
};

static const struct table_text values[] = {
    { 0 },
};

static const struct table_bounds bounds[] = {
    { INT64_MIN, INT64_MAX },
    { INT64_C(900), INT64_C(43200) },
    { INT64_C(2), INT64_C(1224) },
    { INT64_C(1), INT64_MAX },
    { INT64_C(20), INT64_C(2048) },
    { INT64_C(1), INT64_C(5) },
    { INT64_C(4), INT64_C(2048) },
    { INT64_C(2), INT64_C(64) },
    { INT64_C(9), INT64_C(256) },
    { INT64_MIN, INT64_C(50) },
    { INT64_C(1), INT64_C(128) },
    { INT64_C(0), INT64_C(256) },
    { INT64_C(6), INT64_C(6) },
    { INT64_C(2), INT64_C(193) },
    { INT64_C(16), INT64_C(128) },
    { INT64_C(0), INT64_MAX },
    { INT64_C(1), INT64_C(2048) },
    { INT64_C(4), INT64_C(100000) },
    { INT64_C(4), INT64_C(20000) },
    { INT64_C(6), INT64_C(255) },
    { INT64_C(0), INT64_C(900) },
    { INT64_C(12), INT64_C(2048) },
    { INT64_C(1), INT64_C(10240) },
    { INT64_C(900), INT64_C(129600) },
    { INT64_C(2), INT64_C(32) },
    { INT64_C(1), INT64_C(10) },
    { INT64_C(1), INT64_C(1000) },
    { INT64_C(60), INT64_C(3600) },
    { INT64_C(5), INT64_C(5) },
};

static const struct aws_operation operations[] = {
    { {80138}, {0}, {82960}, {0}, {0}, 200, 0, 19, 13, false }, /* AssumeRole */
    { {107026}, {0}, {111896}, {0}, {0}, 200, 28, 31, 13, true }, /* AssumeRoleWithSAML */
    { {134937}, {0}, {141599}, {0}, {0}, 200, 37, 40, 13, true }, /* AssumeRoleWithWebIdentity */
    { {157450}, {0}, {160272}, {0}, {0}, 200, 42, 45, 13, false }, /* AssumeRoot */
    { {172314}, {0}, {179232}, {0}, {0}, 200, 46, 48, 13, false }, /* DecodeAuthorizationMessage */
    { {189712}, {0}, {194070}, {0}, {0}, 200, 50, 51, 13, false }, /* GetAccessKeyInfo */
    { {201745}, {0}, {206359}, {0}, {0}, 200, 53, 54, 13, false }, /* GetCallerIdentity */
    { {220183}, {0}, {226333}, {0}, {0}, 200, 56, 58, 13, false }, /* GetDelegatedAccessToken */
    { {242962}, {0}, {247832}, {0}, {0}, 200, 59, 62, 13, false }, /* GetFederationToken */
    { {254223}, {0}, {258325}, {0}, {0}, 200, 65, 66, 13, false }, /* GetSessionToken */
    { {268307}, {0}, {273433}, {0}, {0}, 200, 67, 72, 13, false }, /* GetWebIdentityToken */
};

const struct aws_service table_sts = {
    .pool = pool,
    .shapes = shapes,
    .members = members,
    .values = values,
    .bounds = bounds,
    .operations = operations,
    .operation_count = 11,
    .protocol = AWS_QUERY,
    .name = STR_INIT("sts"),
    .service_id = STR_INIT("STS"),
    .endpoint_prefix = STR_INIT("sts"),
    .signing_name = STR_INIT("sts"),
    .target_prefix = STR_INIT(""),
    .json_version = STR_INIT(""),
    .api_version = STR_INIT("2011-06-15"),
    .xml_namespace = STR_INIT("https://sts.amazonaws.com/doc/2011-06-15/"),
};
