.class Lcn/example/app/MainActivity$1;
.super Ljava/lang/Object;
.source "MainActivity.java"
.implements Ljava/lang/Runnable;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity;->run()V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity;
.field final synthetic val$words:Ljava/lang/String;

.method constructor <init>(Lcn/example/app/MainActivity;Ljava/lang/String;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    iput-object p2, p0, Lcn/example/app/MainActivity$1;->val$words:Ljava/lang/String;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcn/example/app/MainActivity$1;->this$0:Lcn/example/app/MainActivity;
    iget-object v1, p0, Lcn/example/app/MainActivity$1;->val$words:Ljava/lang/String;
    invoke-virtual {v0, v1}, Lcn/example/app/MainActivity;->explain(Ljava/lang/String;)V
    return-void
.end method
