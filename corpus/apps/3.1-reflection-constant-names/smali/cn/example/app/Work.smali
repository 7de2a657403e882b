.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 6
    :try_start
    const-string v0, "cn.example.app.AndroidId"
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
    .catch Ljava/lang/Exception; {:try_start .. :try_end} :failed
    :failed
    return-void
.end method
