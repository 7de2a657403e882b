.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.field private static final NEEDED:[Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.ACCESS_FINE_LOCATION"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "android.permission.READ_CONTACTS"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    sput-object v0, Lcn/example/app/Startup;->NEEDED:[Ljava/lang/String;
    return-void
.end method

.method public static run(Landroid/app/Activity;)V
    .registers 3
    sget-object v0, Lcn/example/app/Startup;->NEEDED:[Ljava/lang/String;
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
