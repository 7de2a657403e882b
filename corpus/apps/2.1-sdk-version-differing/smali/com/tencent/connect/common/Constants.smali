.class public Lcom/tencent/connect/common/Constants;
.super Ljava/lang/Object;

.field public static final SDK_VERSION:Ljava/lang/String; = "3.3.8.lite"
.field public static final SDK_VERSION_REPORT:Ljava/lang/String; = "OpenSdk_3.5.0.lite"
