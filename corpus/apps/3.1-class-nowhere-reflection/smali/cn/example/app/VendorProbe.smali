.class public Lcn/example/app/VendorProbe;
.super Ljava/lang/Object;
.source "VendorProbe.java"

.method static run(Landroid/content/Context;)V
    .registers 6
    :try_start
    const-string v0, "cn.example.vendor.DeviceReader"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x1
    new-array v2, v1, [Ljava/lang/Class;
    const-class v3, Landroid/content/Context;
    const/4 v4, 0x0
    aput-object v3, v2, v4
    const-string v3, "report"
    invoke-virtual {v0, v3, v2}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    new-array v1, v1, [Ljava/lang/Object;
    aput-object p0, v1, v4
    const/4 v2, 0x0
    invoke-virtual {v0, v2, v1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :missing
    return-void
    :missing
    move-exception v0
    const-string v0, "app"
    const-string v1, "no vendor class"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
