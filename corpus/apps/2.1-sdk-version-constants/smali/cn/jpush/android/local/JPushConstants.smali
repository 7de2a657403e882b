.class public Lcn/jpush/android/local/JPushConstants;
.super Ljava/lang/Object;

.field public static SDK_VERSION_NAME:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "4.9.0"
    sput-object v0, Lcn/jpush/android/local/JPushConstants;->SDK_VERSION_NAME:Ljava/lang/String;
    return-void
.end method
