.class public Lcn/example/app/VendorProbe;
.super Ljava/lang/Object;
.source "VendorProbe.java"

.method static run(Landroid/content/Context;)V
    .registers 3
    :try_start
    const-string v0, "cn.example.vendor.DeviceReader"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    const-string v0, "app"
    const-string v1, "vendor class"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :try_end
    .catch Ljava/lang/ClassNotFoundException; {:try_start .. :try_end} :missing
    return-void
    :missing
    move-exception v0
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
