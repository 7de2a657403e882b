.class public Lcn/example/app/Config;
.super Ljava/lang/Object;
.source "Config.java"

.field public static channel:Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    const-string v0, "web"
    sput-object v0, Lcn/example/app/Config;->channel:Ljava/lang/String;
    return-void
.end method
