.class public Lcn/example/app/Hardware;
.super Ljava/lang/Object;
.source "Hardware.java"

.method public static label()Ljava/lang/String;
    .registers 2
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "sn-"
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    sget-object v1, Landroid/os/Build;->SERIAL:Ljava/lang/String;
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
