.class public Lcn/example/app/State;
.super Ljava/lang/Object;
.source "State.java"

.field public static final opened:Landroidx/lifecycle/MutableLiveData;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Landroidx/lifecycle/MutableLiveData;
    invoke-direct {v0}, Landroidx/lifecycle/MutableLiveData;-><init>()V
    sput-object v0, Lcn/example/app/State;->opened:Landroidx/lifecycle/MutableLiveData;
    return-void
.end method
