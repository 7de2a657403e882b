.class abstract Lcn/example/app/Errand;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "Errand.java"

.field protected final topic:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Errand;->topic:Ljava/lang/String;
    return-void
.end method

.method abstract go()V
.end method

.method public run()V
    .registers 3
    const-string v0, "errand"
    iget-object v1, p0, Lcn/example/app/Errand;->topic:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/util/Log;->v(Ljava/lang/String;Ljava/lang/String;)I
    invoke-virtual {p0}, Lcn/example/app/Errand;->go()V
    return-void
.end method
